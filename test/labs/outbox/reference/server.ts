/** The order service as it should be. */
import { serve } from "../front.ts";
import { apply, relay, store } from "./orders.ts";

serve({ store, apply, relay });
