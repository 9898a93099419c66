/** The page around the program of verify.html, as the build calls it. */
export { verifyPage } from "#core/labs/index.ts";
