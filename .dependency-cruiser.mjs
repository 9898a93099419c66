// The borders of architecture.md as rules; each says why. test/architecture plants a violation of every one.
const rule = (name, from, to, comment) => ({ name, severity: "error", from, to, comment });
const from = (path) => ({ path });

export default {
  forbidden: [
    rule(
      "no-circular",
      {},
      { circular: true },
      "A cycle is one module in two files: merge them, or move the shared part down.",
    ),
    rule(
      "core-alone",
      from("^src/core/"),
      { pathNot: "^src/core/|(^|/)node_modules/zod/" },
      "core/ is pure; pass what you need as an argument.",
    ),
    rule(
      "app-on-core",
      from("^src/app/"),
      { path: "^src/", pathNot: "^src/(core|app)/" },
      "A use case names a port; compose.ts supplies the adapter.",
    ),
    rule(
      "adapters-alone",
      from("^src/adapters/([^/]+)/"),
      { path: "^src/", pathNot: "^src/(core|app/ports|adapters/$1)/" },
      "Adapters meet only in compose.ts.",
    ),
    rule(
      "doors-are-thin",
      from("^src/doors/([^/]+)/"),
      { path: "^src/", pathNot: "^src/(app/|doors/$1/|compose\\.ts|core/base/)" },
      "A door maps operations; logic belongs in core/.",
    ),
    rule(
      "web-sees-types",
      from("^src/web/"),
      { path: "^src/", pathNot: "^src/(core|web)/", dependencyTypesNot: ["type-only"] },
      "The browser calls the API; it may borrow only types from app/.",
    ),
    rule(
      "one-door",
      { path: "^src/", pathNot: "^src/core/[^/]+/" },
      { path: "^src/core/[^/]+/", pathNot: "^src/core/[^/]+/index\\.ts$|^src/core/base/" },
      "Import the feature's index.ts, so its inside can change.",
    ),
    rule(
      "one-door-in-core",
      from("^src/core/([^/]+)/"),
      { path: "^src/core/[^/]+/", pathNot: "^src/core/$1/|^src/core/[^/]+/index\\.ts$|^src/core/base/" },
      "As above, between two core features.",
    ),
    rule(
      "no-orphans",
      { orphan: true, path: "^src/", pathNot: "main\\.tsx?$|\\.test\\.tsx?$" },
      {},
      "Nothing uses this file: delete it.",
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.test\\.tsx?$" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["source", "import", "default"] },
  },
};
