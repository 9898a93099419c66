/** Prints the one line that a build reads: `N passed, N failed`. A file that cannot be loaded counts as failed. */
import type { Reporter, TestModule } from "vitest/node";

class SummaryReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
    const failed = states.filter((state) => state === "failed").length + brokenFiles + unhandledErrors.length;
    const skipped = states.filter((state) => state === "skipped").length;
    const passed = states.filter((state) => state === "passed").length;
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  }
}

// biome-ignore lint/style/noDefaultExport: Vitest loads a reporter file by its default export.
export default SummaryReporter;
