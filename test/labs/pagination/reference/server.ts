/** The list as it should be. */
import { serve } from "./serve.ts";

serve();
