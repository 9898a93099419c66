/** Property tests draw the same cases in every build; `PROPERTY_SEED=$RANDOM npx vitest run` hunts for others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_261_123) });
