// caught by: client-errors-are-answers
/** A run of strangers asking for quotes that do not exist shuts everyone out. */
import { parts, serve } from "../../reference/serve.ts";

serve({ ...parts, isFailure: (status) => status >= 400 });
