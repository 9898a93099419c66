/** The job queue as it should be. */
import { queue } from "./queue.ts";
import { serve } from "./serve.ts";

serve(queue);
