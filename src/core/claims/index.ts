export { createVerifier, type Verifier, type VerifierDeps } from "./create-verifier.ts";
export { citableFactsOf } from "./known-facts/citable-facts-of.ts";
export type { ClaimVerdict, SentenceVerdict } from "./verdict.ts";
