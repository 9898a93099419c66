export { createVerifier, type Verifier, type VerifierDeps } from "./create-verifier.ts";
export type { ClaimKind, ClaimStatus, ClaimVerdict, SentenceVerdict } from "./verdict.ts";
