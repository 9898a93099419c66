// caught by: orders-sent-once
/** Treats an order like a quote. */
import { parts, serve } from "../../reference/serve.ts";

serve({ ...parts, orderAttempts: parts.maxAttempts });
