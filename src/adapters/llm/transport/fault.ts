/** What can go wrong between us and a model, told in our own words: those of a server may hold a key or a résumé. */
import type { ModelAddress, ModelFailure } from "#app/ports/model.ts";

export interface Fault {
  readonly kind: FaultKind;
  /** An HTTP status, or what was waited for; never words of the server. */
  readonly detail: string;
  /** What the server asked for, where it did. */
  readonly waitMs: number | null;
  /** Newer models of OpenAI have another name for the limit of a reply, and say so. */
  readonly wantsOtherLimit?: boolean;
}

export type FaultKind =
  | "refused-connection"
  | "unknown-host"
  | "bad-certificate"
  | "broken"
  | "timed-out"
  | "stopped"
  | "redirected"
  | "refused-key"
  | "quota"
  | "rate-limited"
  | "not-found"
  | "too-long"
  | "rejected"
  | "server"
  | "not-json"
  | "too-large"
  | "bad-reply"
  | "over-budget";

export const faultOf = (kind: FaultKind, detail = "", waitMs: number | null = null): Fault => ({
  kind,
  detail,
  waitMs,
});

/** May pass by itself. */
export const isPassing = ({ kind }: Fault): boolean =>
  kind === "broken" || kind === "timed-out" || kind === "rate-limited" || kind === "server";

/** Another model would fail in the same way. */
export const isFinal = ({ kind }: Fault): boolean => kind === "stopped" || kind === "over-budget";

export const toFailure = (fault: Fault, address: ModelAddress): ModelFailure => {
  const [type, message] = failureByKind[fault.kind](fault, address);
  return { type, message: `${message} Everything else in Mettle works without it.` };
};

type Told = readonly [ModelFailure["type"], string];

const hostOf = ({ url }: ModelAddress): string => new URL(url).host;

const waitOf = ({ waitMs }: Fault): string => {
  if (waitMs === null) return "a minute";
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return seconds === 1 ? "a second" : `${seconds} seconds`;
};

const failureByKind: Readonly<Record<FaultKind, (fault: Fault, address: ModelAddress) => Told>> = {
  "refused-connection": (_, address) => [
    "ModelUnreachable",
    `Nothing answers at ${hostOf(address)}. ${address.kind === "ollama" ? "Start it with `ollama serve`" : "Start the model server, or correct its address on the model page"}, then try again.`,
  ],
  "unknown-host": (_, address) => [
    "ModelUnreachable",
    `There is no host ${hostOf(address)}, or this machine is offline. Check the address of the model and your connection.`,
  ],
  "bad-certificate": (_, address) => [
    "ModelUnreachable",
    `${hostOf(address)} shows a certificate that this machine does not trust, so nothing was sent. Check the address; for a server of your own, give its certificate in NODE_EXTRA_CA_CERTS.`,
  ],
  broken: (_, address) => [
    "ModelUnreachable",
    `The connection to ${hostOf(address)} broke before the reply was complete, again and again. Check the address, or try again later.`,
  ],
  "timed-out": ({ detail }, address) => [
    "ModelTimedOut",
    `${address.model} did not answer in time (${detail}). Try again, take a smaller model, or allow more with METTLE_MODEL_SECONDS=300.`,
  ],
  stopped: () => ["ModelStopped", "The question was taken back before the model answered."],
  redirected: (_, address) => [
    "ModelFailed",
    `${hostOf(address)} answers with a redirect, which is never followed, because it would carry your text and key along. Set the address that the model really has.`,
  ],
  "refused-key": ({ detail }, address) => [
    "ModelRefusedKey",
    `${hostOf(address)} does not accept the key (${detail}). Set it again: \`mettle model set … --key-file -\`, or on the model page.`,
  ],
  quota: (_, address) => [
    "ModelQuotaSpent",
    `The account at ${hostOf(address)} has no credit left. Top it up there, or set another model.`,
  ],
  "rate-limited": (fault, address) => [
    "ModelRateLimited",
    `${hostOf(address)} takes no more questions for now. Wait ${waitOf(fault)}, then try again.`,
  ],
  "not-found": (_, address) => ["ModelFailed", missingModel(address)],
  "too-long": (_, { model }) => [
    "ModelFailed",
    `The text is too long for ${model}. Shorten it, or set a model with a longer context.`,
  ],
  rejected: ({ detail }, address) => [
    "ModelFailed",
    `${hostOf(address)} rejected the question (${detail}). Check kind and name of the model; \`mettle model test\` tries them.`,
  ],
  server: ({ detail }, address) => [
    "ModelFailed",
    `${hostOf(address)} has trouble of its own (${detail}). Try again in some minutes.`,
  ],
  "not-json": (_, address) => [
    "ModelBadReply",
    `${hostOf(address)} answers, but not as a model does: a proxy, or a wrong address? That of a compatible server usually ends in /v1.`,
  ],
  "too-large": (_, { model }) => [
    "ModelBadReply",
    `${model} said far more than it was asked for, and was cut off. Try again, or set another model.`,
  ],
  "bad-reply": ({ detail }, { model }) => [
    "ModelBadReply",
    `${model} did not answer in the form that it was asked for, also when it was shown why (${detail}). Try again, or set a larger model.`,
  ],
  "over-budget": ({ detail }) => ["BudgetSpent", detail],
};

const missingModel = ({ kind, model, url }: ModelAddress): string =>
  kind === "ollama"
    ? `Ollama does not have ${model} yet. Fetch it: ollama pull ${model}`
    : `${new URL(url).host} knows no model "${model}" at this address. Check the name, and that the address ends as its documentation says (often /v1).`;
