import { defineConfig } from "vitest/config";

const conditions = ["source"];
const shared = {
  pool: "threads",
  isolate: false,
  setupFiles: "./test/support/seeded-properties.ts",
} as const;

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ["default", "./test/support/summary-reporter.ts"],
    projects: [
      {
        extends: true,
        test: { ...shared, name: "unit", include: ["src/**/*.test.ts", "src/**/*.test.tsx"] },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "architecture",
          include: ["test/{architecture,docs}/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "corpus",
          include: ["test/{contract,corpus}/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { ...shared, name: "laws", include: ["test/laws/**/*.test.ts"], testTimeout: 600_000 },
      },
    ],
  },
});
