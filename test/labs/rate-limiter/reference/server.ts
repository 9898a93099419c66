/** The rate limiter as it should be. */
import { bucket } from "./limiter.ts";
import { serve } from "./serve.ts";

serve({ bucket });
