/** What somebody who types sees, and what is asked for it. */
import { expect, test } from "vitest";
import { blankResume, type Resume } from "#core/resume/index.ts";
import type { PageRange, ResumePreview } from "#web/api/resume-drafts.ts";
import { createPreviewLoop, type PreviewState } from "./preview-loop.ts";

const settings = { template: "linear", paper: "a4", size: null } as const;
const named = (name: string): Resume => ({ ...blankResume, basics: { ...blankResume.basics, name } });

/** A server that answers when it is told to, with the given number of pages that all show the name. */
const deskOf = (pages = 1) => {
  const asked: Array<{ name: string; near: PageRange | null | undefined; known: ReadonlyArray<string> }> = [];
  const answers: Array<() => void> = [];
  const shown: Array<PreviewState> = [];
  let view: PageRange = { from: 0, to: 1 };
  const loop = createPreviewLoop(
    () => view,
    (state) => shown.push(state),
    ({ basics: { name } }, _, { near, known = [] } = {}) => {
      asked.push({ name, near, known });
      const page = (_page: unknown, at: number) => {
        const hash = `${name} ${at}`;
        const isNear = at >= (near?.from ?? 0) && at <= (near?.to ?? pages);
        return {
          hash,
          svg: isNear && !known.includes(hash) ? `<svg id="${hash}"/>` : null,
          width: 1,
          height: 1,
        };
      };
      return new Promise<ResumePreview>((resolve) => {
        answers.push(() => resolve({ pages: Array.from({ length: pages }, page), missing: [] }));
      });
    },
  );
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const look = (range: PageRange): void => {
    view = range;
    loop.onLook();
  };
  return { loop, asked, shown, answer, look };
};

test("of the words typed while one picture is drawn, only the newest are asked for", async () => {
  const { loop, asked, shown, answer } = deskOf();
  for (const name of ["I", "In", "Ine", "Ines"]) loop.want(named(name), settings, name.length);
  await answer();
  loop.onSeen();
  await answer();
  expect(asked.map(({ name }) => name)).toEqual(["I", "Ines"]);
  expect(shown.map(({ pages }) => pages[0]?.hash)).toEqual(["I 0", "Ines 0"]);
  // The wait is counted from the first key that this picture shows.
  expect(shown.map(({ since }) => since)).toEqual([1, 2]);
});

test("a picture stays until it was seen; then the newest follows", async () => {
  const { loop, shown, answer } = deskOf();
  for (const name of ["I", "In", "Ine"]) {
    loop.want(named(name), settings, name.length);
    await answer();
  }
  expect(shown).toHaveLength(1);
  loop.onSeen();
  expect(shown.map(({ pages }) => pages[0]?.hash)).toEqual(["I 0", "Ine 0"]);
  expect(shown[1]?.since).toBe(2);
});

test("of a long résumé the pages in view are drawn, and the others when somebody looks", async () => {
  const { loop, asked, shown, answer, look } = deskOf(9);
  loop.want(named("Ines"), settings, 1);
  await answer();
  loop.onSeen();
  expect(asked).toHaveLength(1);
  look({ from: 4, to: 5 });
  await answer();
  loop.onSeen();
  look({ from: 0, to: 1 });
  expect(asked.map(({ near }) => near)).toEqual([
    { from: 0, to: 1 },
    { from: 4, to: 5 },
  ]);
  expect(asked[1]?.known).toEqual(["Ines 0", "Ines 1"]);
  const current = shown[1]?.pages.flatMap(({ isCurrent }, at) => (isCurrent ? [at] : []));
  expect(current).toEqual([0, 1, 4, 5]);
});

test("a failure keeps the last pictures, and the next key tries again", async () => {
  const shown: Array<PreviewState> = [];
  let isDown = true;
  const loop = createPreviewLoop(
    () => ({ from: 0, to: 0 }),
    (state) => shown.push(state),
    () => (isDown ? Promise.reject(new Error("down")) : Promise.resolve({ pages: [], missing: ["漢"] })),
  );
  loop.want(named("I"), settings, 1);
  await new Promise((resolve) => setTimeout(resolve));
  loop.onSeen();
  isDown = false;
  loop.want(named("In"), settings, 2);
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown.map(({ error }) => error?.message)).toEqual(["down", undefined]);
  expect(shown[1]?.missing).toEqual(["漢"]);
});
