/** Builds the page into `dist/web`; nothing in it may be inline, because the server sends `default-src 'self'`. */
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

/** Core modules only declare; an unused one (and the schemas it builds) may go. */
const hasEffects = (id: string): boolean => !id.includes("/src/core/");

export default defineConfig({
  root: "src/web",
  plugins: [react(), tailwindcss()],
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    // An inlined asset is a data: URL, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
    rolldownOptions: { treeshake: { moduleSideEffects: hasEffects } },
  },
});
