/** What every page stands in: the bar with the ways to go, and the help. */
import { Link, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useLayoutEffect, useRef, useState } from "react";
import { Button } from "#web/ui/button.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { ThemeSwitch } from "./theme.tsx";

const pages = [
  { to: "/", name: "Report", key: "1" },
  { to: "/triage", name: "Triage", key: "2" },
  { to: "/resume", name: "Résumé", key: "3" },
  { to: "/profile", name: "Profile", key: "4" },
  { to: "/library", name: "Library", key: "5" },
  { to: "/facts", name: "Facts", key: "6" },
  { to: "/labs", name: "Labs", key: "7" },
] as const;

export const Shell = () => {
  const [help, setHelp] = useState(false);
  const navigate = useNavigate();
  const content = useFocusOnArrival();
  const goByKey = Object.fromEntries(pages.map(({ key, to }) => [key, () => void navigate({ to })]));
  useShortcuts({ "?": () => setHelp(true), ...goByKey });
  return (
    <>
      <a
        href="#content"
        className="sr-only z-50 bg-blue px-3 py-2 font-mono text-note text-on-blue focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <header className="screen-only sticky top-0 z-30 max-sm:static border-b border-rule bg-paper">
        <div className="mx-auto flex min-h-(--bar) max-w-[112rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
          <Link to="/" className="text-2xl tracking-tight">
            Mettle
          </Link>
          <nav
            aria-label="Pages"
            className="order-last flex w-full flex-wrap gap-x-3 sm:order-none sm:w-auto sm:gap-x-5"
          >
            {pages.map(({ to, name }) => (
              <PageLink key={to} to={to} name={name} />
            ))}
          </nav>
          <p className="label ml-auto hidden md:block">Nothing leaves this machine unasked.</p>
          <div className="ml-auto flex gap-2 md:ml-0">
            <ThemeSwitch />
            <Button onClick={() => setHelp(true)} aria-label="Help: all keys" aria-keyshortcuts="?">
              ?
            </Button>
          </div>
        </div>
      </header>
      <main
        id="content"
        ref={content}
        tabIndex={-1}
        className="mx-auto max-w-[112rem] px-4 pb-24 outline-none sm:px-6"
      >
        <Outlet />
      </main>
      <HelpDialog open={help} onOpenChange={setHelp} />
    </>
  );
};

/** A new page is read from its top: the focus goes there, as it would after a full load. */
const useFocusOnArrival = () => {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  // Before the page is painted: later it would take the focus from where someone has already gone.
  useLayoutEffect(() => {
    if (last.current !== pathname) content.current?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname]);
  return content;
};

interface PageLinkProps {
  readonly to: (typeof pages)[number]["to"];
  readonly name: string;
}

const PageLink = ({ to, name }: PageLinkProps) => (
  <Link
    to={to}
    activeOptions={{ exact: to === "/", includeSearch: false }}
    className="whitespace-nowrap border-b-2 border-transparent py-1 font-mono text-note text-soft hover:text-ink aria-[current=page]:border-blue aria-[current=page]:text-ink"
  >
    {name}
  </Link>
);
