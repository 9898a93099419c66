/** The inventory as it should be. */
import { serve } from "../front.ts";
import { available, cancel, confirm, reserve, sweep } from "./inventory.ts";

serve({ reserve, confirm, cancel, available, sweep });
