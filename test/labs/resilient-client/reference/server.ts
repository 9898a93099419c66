/** The client as it should be. */
import { parts, serve } from "./serve.ts";

serve(parts);
