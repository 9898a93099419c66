/** The key-value store as it should be. */
import { serve } from "./serve.ts";
import { openStore } from "./store.ts";

serve(openStore());
