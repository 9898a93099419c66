// caught by: deadline-kept
/** Waits for the upstream as long as it takes. */
import { parts, serve } from "../../reference/serve.ts";

const anHour = 3_600_000;
serve({ ...parts, attemptTimeoutMs: anHour, deadlineMs: anHour });
