/** Laws of the verifier, on every statement of the fictional résumés of the tests. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "#app/create-engine.ts";
import { pageTextOf } from "#core/page-text/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { citableFactsOf, createVerifier, type Verifier } from "./index.ts";

const engine = createEngine(catalogue);
const deps = { taxonomy: engine.taxonomy, wording: catalogue.wording, asOf: "2026-11-23" };

const folder = "test/corpus/evaluation/resumes";
const texts = [catalogue.demo.resume, ...readResumes()];

function readResumes(): ReadonlyArray<string> {
  try {
    return readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  } catch {
    return [];
  }
}

interface Known {
  readonly verifier: Verifier;
  readonly bullets: ReadonlyArray<{ readonly text: string; readonly job: string }>;
}

const known: ReadonlyArray<Known> = texts.flatMap((text) => {
  const reading = engine.readResume(pageTextOf(text, "markdown"));
  if (!reading.ok) return [];
  const facts = citableFactsOf(reading.value, deps);
  const bullets = facts
    .filter(({ kind }) => kind === "bullet")
    .map(({ text: words, job }) => ({ text: words, job: job?.key ?? "" }));
  return [{ verifier: createVerifier(facts, deps), bullets }];
});

const isSupported = ({ verify }: Verifier, text: string): boolean =>
  verify(text).every(({ status }) => status === "supported");

/** Every bullet with its verifier. */
const cases = known.flatMap(({ verifier, bullets }) => bullets.map(({ text }) => ({ verifier, text })));

test("there is something to try the laws on", () => {
  expect(cases.length).toBeGreaterThan(8);
});

test("every statement of a résumé supports itself", () => {
  expect(cases.filter(({ verifier, text }) => !isSupported(verifier, text)).map(({ text }) => text)).toEqual(
    [],
  );
});

test("a number that was changed is refused, whichever it is", () => {
  const passed = cases.flatMap(({ verifier, text }) =>
    [...text.matchAll(/(?<![\p{L}\d.,])\d{1,6}(?![\p{L}\d]|[.,]\d)/gu)].flatMap(({ 0: number, index }) => {
      const other = String(Number(number) * 3 + 1);
      const changed = text.slice(0, index) + other + text.slice(index + number.length);
      return isSupported(verifier, changed) ? [changed] : [];
    }),
  );
  expect(passed).toEqual([]);
});

test("a technology that was changed for its neighbour is refused", () => {
  const passed = cases.flatMap(({ verifier, text }) =>
    engine.taxonomy.mentionsIn(text).flatMap(({ skill, start, end }) => {
      const card = engine.taxonomy.card(skill);
      const sibling = catalogue.skills.find(
        ({ id, family, kind }) =>
          kind === "technology" &&
          family === card?.family &&
          !engine.taxonomy.shownBy(skill).has(id) &&
          !texts.some((one) => one.includes(id)),
      );
      if (card?.kind !== "technology" || sibling === undefined) return [];
      const changed = `${text.slice(0, start)}${sibling.name}${text.slice(end)}`;
      return isSupported(verifier, changed) ? [changed] : [];
    }),
  );
  expect(passed).toEqual([]);
});

test("a word that no fact holds is refused, wherever it is put", () => {
  const words = ["award-winning", "seamlessly", "Cassandra", "worldwide", "flawlessly", "profitable"];
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.constantFrom(...words),
      fc.nat(),
      ({ verifier, text }, word, place) => {
        const parts = text.split(" ");
        const at = 1 + (place % Math.max(1, parts.length - 1));
        expect(isSupported(verifier, [...parts.slice(0, at), word, ...parts.slice(at)].join(" "))).toBe(
          false,
        );
      },
    ),
  );
});

test("the verdicts of a text are those of its lines, in their order", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      ({ verifier, bullets }, picks) => {
        const lines = picks.map((pick) => bullets[pick % Math.max(1, bullets.length)]?.text ?? "");
        const together = verifier
          .verify(lines.join("\n"))
          .map(({ sentence, status }) => ({ sentence, status }));
        const apart = lines.flatMap((line) =>
          verifier.verify(line).map(({ sentence, status }) => ({ sentence, status })),
        );
        expect(together).toEqual(apart);
      },
    ),
  );
});

test("whatever is asked, the answer has its places in the text and a reason for every refusal", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      fc.string({ unit: "grapheme", maxLength: 200 }),
      ({ verifier }, text) => {
        for (const { sentence, start, end, claims, status } of verifier.verify(text)) {
          expect(text.slice(start, end)).toBe(sentence);
          for (const claim of claims) {
            expect(claim.reason === "").toBe(claim.status === "supported");
            if (claim.token !== null)
              expect(text.slice(claim.token.start, claim.token.end)).toBe(claim.token.quote);
          }
          if (status === "supported")
            expect(claims.every((claim) => claim.status === "supported")).toBe(true);
        }
      },
    ),
  );
});
