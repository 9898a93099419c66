import { expect, test } from "vitest";
import type { Piece } from "#core/page-layout/index.ts";
import { lostLigature } from "./lost-ligature.ts";

const piece = (text: string, x: number, width: number, more: Partial<Piece> = {}): Piece => ({
  text,
  x,
  width,
  baseline: 100,
  size: 10,
  ascent: 0.8,
  descent: 0.2,
  bold: false,
  italic: false,
  afterBlank: false,
  ...more,
});
const sign = piece("•", 115, 5.5, { sign: "\u0000 10" });

test.each([
  ["Pro", "les", "fi"],
  ["certi", "ed", "fi"],
  ["Certi", "cate", "fi"],
  ["Over", "ow", "fl"],
  ["re", "ect", "fl"],
  ["in", "uence", "fl"],
])("between %j and %j stands %j", (before, next, ligature) => {
  expect(lostLigature(piece(before, 100, 15), sign, piece(next, 120.5, 15))).toMatchObject({
    text: ligature,
  });
  expect(lostLigature(piece(before, 100, 15), sign, piece(next, 120.5, 15))?.sign).toBeUndefined();
});

test.each([
  ["at the head of a line", undefined, sign, piece("Built", 120.5, 25)],
  ["after a gap", piece("Pro", 90, 15), sign, piece("les", 120.5, 15)],
  ["before a gap", piece("Pro", 100, 15), sign, piece("les", 130, 15)],
  ["of another kind", piece("Pro", 100, 15), { ...sign, sign: "\uf0b7 10" }, piece("les", 120.5, 15)],
  ["too wide", piece("Pro", 100, 15), { ...sign, width: 9 }, piece("les", 124, 15)],
])("a sign %s stays a sign", (_, before, between, next) => {
  expect(lostLigature(before, between, next)).toBeNull();
});
