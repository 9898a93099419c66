/** A: what is this job, and do I want it? Informs without a profile; with one, compares what both sides state. */
import type { Statement } from "#core/base/evidence.ts";
import type { Span } from "#core/base/text-span.ts";
import type { Posting } from "#core/posting/index.ts";
import type { Case } from "../case/case.ts";
import { absenceIn, becauseOf, quoted } from "../case/citation.ts";
import { fitsOf } from "./a-fit.ts";
import { payBandStatement } from "./a-pay.ts";
import type { Block } from "./block.ts";

const score = (of: Case): number | null => {
  const fits = fitsOf(of);
  return fits.length === 0 ? null : fits.reduce((sum, fit) => sum + fit.score, 0) / fits.length;
};

const describe = (of: Case): ReadonlyArray<Statement> => {
  const fits = fitsOf(of).map(({ id, text, spans }) => ({
    id,
    text,
    because: becauseOf(spans, noSpan(of)),
  }));
  return [roleStatement(of), ...payBandStatement(of), ...rightsStatement(of), ...fits];
};

const noSpan = (of: Case): Span => absenceIn(of.postingText, ["title of the role"]);

/** "senior · backend › payments · remote · pay “€80k–95k”" */
const roleStatement = (of: Case): Statement => {
  const { posting } = of.input;
  const { archetype, because } = posting;
  const kind =
    archetype.specialisation === null ? archetype.id : `${archetype.id} › ${archetype.specialisation}`;
  const parts = [
    posting.level === "unknown" ? "level not named" : posting.level,
    archetype.id === "unknown" ? "kind of work not clear" : kind,
    posting.remote === "unknown" ? "place of work not said" : posting.remote,
    payText(posting),
  ];
  const spans = [
    ...because.level,
    ...archetype.because.filter((reason): reason is Span => "source" in reason),
    ...because.remote,
    ...because.pay,
  ];
  return { id: "A.role", text: `${parts.join(" · ")}.`, because: becauseOf(spans, noSpan(of)) };
};

const payText = ({ pay, because }: Posting): string => {
  const [first] = because.pay;
  if (pay === null) return "pay not stated";
  return `pay ${quoted(first?.quote ?? pay.quote, 40)}`;
};

const rightsStatement = (of: Case): ReadonlyArray<Statement> => {
  const { workRights, because } = of.input.posting;
  if (workRights === "unknown") {
    const words = ["visa", "sponsorship", "work permit", "right to work"];
    const because = [absenceIn(of.postingText, words)] as const;
    return [{ id: "A.rights", text: "Whether they sponsor a work permit is not stated.", because }];
  }
  const text = workRights === "yes" ? "They sponsor a work permit." : "They do not sponsor a work permit.";
  return [{ id: "A.rights", text, because: becauseOf(because.workRights, noSpan(of)) }];
};

export const roleBlock: Block = { score, describe };
