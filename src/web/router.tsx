/** The addresses of the page. Each screen but the first is a piece of its own, loaded when it is opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { type View, views } from "#web/features/evaluation/block-names.ts";
import { StartPage } from "#web/features/evaluation/start-page.tsx";
import { checkSearch } from "#web/features/resume-check/check-search.ts";
import { NotFound } from "#web/shell/not-found.tsx";
import { PageFailure } from "#web/shell/page-failure.tsx";
import { Shell } from "#web/shell/shell.tsx";

interface ReportSearch {
  readonly view?: View;
}

/** The address is untrusted: an unknown view is the summary. */
const reportSearch = (search: Record<string, unknown>): ReportSearch => {
  const view = views.find((known) => known === search["view"]);
  return view && view !== "summary" ? { view } : {};
};

interface TriageSearch {
  readonly run?: string;
  readonly resume?: string;
}

const triageSearch = ({ run, resume }: Record<string, unknown>): TriageSearch =>
  typeof run === "string" && typeof resume === "string" ? { run, resume } : {};

interface EditorSearch {
  readonly variant?: string;
}

const editorSearch = ({ variant }: Record<string, unknown>): EditorSearch =>
  typeof variant === "string" ? { variant } : {};

interface FactsSearch {
  readonly book?: string;
}

const factsSearch = ({ book }: Record<string, unknown>): FactsSearch =>
  typeof book === "string" ? { book } : {};

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: reportSearch,
  component: StartPage,
});
const savedReport = createRoute({
  getParentRoute: () => root,
  path: "/report/$posting/$resume",
  validateSearch: reportSearch,
  component: lazyRouteComponent(
    () => import("#web/features/evaluation/saved-report-page.tsx"),
    "SavedReportPage",
  ),
});
const profile = createRoute({
  getParentRoute: () => root,
  path: "/profile",
  component: lazyRouteComponent(() => import("#web/features/profile/profile-page.tsx"), "ProfilePage"),
});
const triage = createRoute({
  getParentRoute: () => root,
  path: "/triage",
  validateSearch: triageSearch,
  component: lazyRouteComponent(() => import("#web/features/triage/triage-page.tsx"), "TriagePage"),
});
const resumes = createRoute({
  getParentRoute: () => root,
  path: "/resume",
  component: lazyRouteComponent(() => import("#web/features/resume/resume-page.tsx"), "ResumePage"),
});
const resumeImport = createRoute({
  getParentRoute: () => root,
  path: "/resume/import/$id",
  component: lazyRouteComponent(() => import("#web/features/resume/import/import-page.tsx"), "ImportPage"),
});
const resumeEditor = createRoute({
  getParentRoute: () => root,
  path: "/resume/$book",
  validateSearch: editorSearch,
  component: lazyRouteComponent(() => import("#web/features/resume/editor/editor-page.tsx"), "EditorPage"),
});
const resumeCheck = createRoute({
  getParentRoute: () => root,
  path: "/resume/check",
  validateSearch: checkSearch,
  component: lazyRouteComponent(() => import("#web/features/resume-check/check-page.tsx"), "CheckPage"),
});
const model = createRoute({
  getParentRoute: () => root,
  path: "/model",
  component: lazyRouteComponent(() => import("#web/features/model/model-page.tsx"), "ModelPage"),
});
const facts = createRoute({
  getParentRoute: () => root,
  path: "/facts",
  validateSearch: factsSearch,
  component: lazyRouteComponent(() => import("#web/features/facts/facts-page.tsx"), "FactsPage"),
});
const library = createRoute({
  getParentRoute: () => root,
  path: "/library",
  component: lazyRouteComponent(() => import("#web/features/library/library-page.tsx"), "LibraryPage"),
});
const labs = createRoute({
  getParentRoute: () => root,
  path: "/labs",
  component: lazyRouteComponent(() => import("#web/features/labs/labs-page.tsx"), "LabsPage"),
});
const lab = createRoute({
  getParentRoute: () => root,
  path: "/labs/$lab",
  component: lazyRouteComponent(() => import("#web/features/labs/lab/lab-page.tsx"), "LabPage"),
});
const liveLabRun = createRoute({
  getParentRoute: () => root,
  path: "/labs/live/$run",
  component: lazyRouteComponent(() => import("#web/features/labs/run/live-run-page.tsx"), "LiveRunPage"),
});
const labRun = createRoute({
  getParentRoute: () => root,
  path: "/labs/runs/$run",
  component: lazyRouteComponent(() => import("#web/features/labs/run/run-page.tsx"), "RunPage"),
});
const choosePosting = createRoute({
  getParentRoute: () => root,
  path: "/tailor/$book",
  component: lazyRouteComponent(
    () => import("#web/features/tailoring/ways-in/choose-posting-page.tsx"),
    "ChoosePostingPage",
  ),
});
const tailoring = createRoute({
  getParentRoute: () => root,
  path: "/tailor/$book/$posting",
  component: lazyRouteComponent(() => import("#web/features/tailoring/tailoring-page.tsx"), "TailoringPage"),
});

/** The server answers every path without a dot with the page, so these addresses can be kept and shared on this machine. */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    savedReport,
    profile,
    triage,
    resumes,
    resumeImport,
    resumeEditor,
    resumeCheck,
    facts,
    library,
    model,
    labs,
    lab,
    liveLabRun,
    labRun,
    choosePosting,
    tailoring,
  ]),
  defaultErrorComponent: PageFailure,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
