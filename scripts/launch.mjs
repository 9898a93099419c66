// `./mettle …` in a checkout: set up what is missing, quietly, then run the command line in the same process.
import { ensure } from "./ensure.mjs";

await ensure();
await import(new URL("../dist/doors/cli/main.js", import.meta.url).href);
