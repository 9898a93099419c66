/** The six laws of an evaluation on generated facts, as properties that any number of cases can be run of. */
import fc from "fast-check";
import { type Evaluation, type EvaluationInput, evaluate } from "#core/evaluation/index.ts";
import { catalogue } from "#test/support/catalogue.ts";
import { builtFacts, builtPosting } from "#test/support/evaluation-input.ts";
import { brokenLinks, spellingsByName } from "#test/support/link-checker.ts";
import { inputOf, level, postingText, situation } from "./arbitraries.ts";

export interface Law {
  readonly name: string;
  readonly property: fc.IProperty<unknown>;
}

const law = <T extends [unknown, ...Array<unknown>]>(name: string, property: fc.IProperty<T>): Law => ({
  name,
  property: property as fc.IProperty<unknown>,
});

const blockIds = ["A", "B", "C", "D", "E", "F"] as const;

/** The blocks in which `one` is above `other`. */
const raised = (one: Evaluation, other: Evaluation): ReadonlyArray<string> =>
  blockIds.filter((id) => (one.blocks[id].score ?? 0) > (other.blocks[id].score ?? 0));

const scoresOf = ({ score, blocks }: Evaluation): string =>
  [score, ...blockIds.map((id) => blocks[id].score)].join(" ");

/** The résumé with `pasted` under it, read as lines of the first job. */
const withPasted = (
  input: EvaluationInput,
  pasted: ReadonlyArray<string>,
  kind: "bullet" | "skills-list",
): EvaluationInput => {
  const marked = pasted.map((line, at) => [
    line,
    {
      kind,
      ...(kind === "skills-list" ? { entry: null } : {}),
      ownership: "owned" as const,
      operations: ["scale" as const],
      at,
    },
  ]);
  const text = [input.resume.text, ...pasted].join("\n");
  const added = builtFacts(text, Object.fromEntries(marked.map(([line, marks]) => [line, marks])));
  return { ...input, resume: { ...input.resume, text }, facts: [...input.facts, ...added] };
};

const names = spellingsByName(catalogue.skills);

export const factLaws: ReadonlyArray<Law> = [
  law(
    "pasting lines of the posting under a job raises no block",
    fc.property(situation, fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 5 }), (of, picks) => {
      const input = inputOf(of);
      const own = of.posting.split("\n").filter((line) => line.length > 0);
      const pasted = [...new Set(picks.map((pick) => own[pick % own.length] ?? ""))];
      return raised(evaluate(withPasted(input, pasted, "bullet")), evaluate(input)).length === 0;
    }),
  ),
  law(
    "a list of terms outside a job raises no block",
    fc.property(
      situation,
      fc.subarray(["Go", "Kafka", "PostgreSQL", "Kubernetes", "gRPC", "AWS"]),
      (of, terms) => {
        const input = inputOf(of);
        return (
          raised(evaluate(withPasted(input, [`${terms.join(", ")}.`], "skills-list")), evaluate(input))
            .length === 0
        );
      },
    ),
  ),
  law(
    "removing a line raises no block, so adding one lowers none",
    fc.property(situation, fc.nat(), (of, pick) => {
      const input = inputOf(of);
      if (input.facts.length === 0) return true;
      const fewer = input.facts.filter((_, at) => at !== pick % input.facts.length);
      return raised(evaluate({ ...input, facts: fewer }), evaluate(input)).length === 0;
    }),
  ),
  law(
    "the order of lines changes no score",
    fc.property(situation, fc.nat(), (of, turn) => {
      const input = inputOf(of);
      const cut = input.facts.length === 0 ? 0 : turn % input.facts.length;
      const turned = [...input.facts.slice(cut), ...input.facts.slice(0, cut)].reverse();
      return scoresOf(evaluate({ ...input, facts: turned })) === scoresOf(evaluate(input));
    }),
  ),
  law(
    "a posting is judged the same whatever was judged before it",
    fc.property(situation, postingText, level, (of, other, otherLevel) => {
      const before = JSON.stringify(evaluate(inputOf(of)));
      evaluate(inputOf({ ...of, posting: other, level: otherLevel }));
      return JSON.stringify(evaluate(inputOf(of))) === before;
    }),
  ),
  law(
    "every sentence is carried by the words it cites",
    fc.property(situation, (of) => {
      const broken = brokenLinks(evaluate(inputOf(of)), names);
      if (broken.length > 0) throw new Error(broken.join("\n"));
    }),
  ),
  law(
    "signals and the company's name change no score",
    fc.property(
      situation,
      fc.string(),
      fc.constantFrom("urgent-language", "unpaid", "talent-pool"),
      (of, company, id) => {
        const input = inputOf(of);
        const span = { source: "posting", start: 0, end: 6, quote: "Senior" } as const;
        const posting = builtPosting(of.posting, { level: of.level, company, signals: [{ id, span }] });
        return scoresOf(evaluate({ ...input, posting })) === scoresOf(evaluate(input));
      },
    ),
  ),
  law(
    "the score is the weighted mean of the blocks, half up",
    fc.property(situation, (of) => {
      const { score, blocks } = evaluate(inputOf(of));
      const { weights } = catalogue.rubric;
      const scored = blockIds.filter((id) => blocks[id].score !== null);
      const sum = scored.reduce(
        (total, id) =>
          total + BigInt(Math.round((blocks[id].score ?? 0) * 10)) * BigInt(Math.round(weights[id] * 1000)),
        0n,
      );
      const all = scored.reduce((total, id) => total + BigInt(Math.round(weights[id] * 1000)), 0n);
      return BigInt(Math.round(score * 10)) === (2n * sum + all) / (2n * all);
    }),
  ),
];
