/** The screen for one résumé and one posting: what is asked on top, the two panes below, the foot always in sight. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { OpenBook } from "#web/api/resume-books.ts";
import type { TailoredBook } from "#web/api/tailoring/tailorings.ts";
import { verifyText } from "#web/api/tailoring/verifications.ts";
import { useBook } from "#web/features/resume/editor/use-book.ts";
import { useFocusAfterDrawing } from "#web/features/resume/focus-after-drawing.ts";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import type { NewVariant } from "./book/tailored-book.ts";
import { withVariantName } from "./book/tailored-book.ts";
import { useActs } from "./book/use-acts.ts";
import { type TailoringDesk, TailoringScope, useTailoringDesk } from "./desk-context.ts";
import { verdictKey } from "./editing/use-verdicts.ts";
import { TailoringFoot } from "./foot/tailoring-foot.tsx";
import { lineAtPath, nameOfLinePath } from "./lines/line-at-path.ts";
import { useLineWalk } from "./lines/use-line-walk.ts";
import { useModelSetting } from "./model/use-model-setting.ts";
import { RequirementStrip } from "./requirements/requirement-strip.tsx";
import { TailoringHead } from "./tailoring-head.tsx";
import { useAcceptAll } from "./use-accept-all.ts";
import { useTailoring } from "./use-tailoring.ts";
import { useUnexplained } from "./use-unexplained.ts";
import { ViewOf } from "./view-of.tsx";
import { type TailorView, tailorViews } from "./views.ts";

interface TailoringScreenProps {
  readonly opened: OpenBook;
  readonly tailored: TailoredBook;
  readonly postingId: string;
}

export const TailoringScreen = ({ opened, tailored, postingId }: TailoringScreenProps) => {
  const [said, say] = useState("");
  const desk = useTailoringScope(opened.id, postingId, tailored, say);
  return (
    <TailoringScope value={desk}>
      <Body opened={opened} tailored={tailored} postingId={postingId} said={said} />
    </TailoringScope>
  );
};

const Body = ({ opened, tailored, postingId, said }: TailoringScreenProps & { readonly said: string }) => {
  const book = useBook(opened);
  const [begun] = useState(() => newVariant(tailored, postingId));
  const acts = useActs(book, begun);
  const shown = useTailoring(book, tailored, postingId, acts.settled);
  const walk = useLineWalk(shown.lines, acts.settled);
  const [view, setView] = useState<TailorView>("lines");
  const { say } = useTailoringDesk();
  const focusAfterDrawing = useFocusAfterDrawing();
  const undo = (): void => say(acts.undo() ? "Undone." : nothingToUndo);
  const show = (next: TailorView): void => {
    setView(next);
    say("");
    if (next === "lines" && walk.active !== null) walk.go(walk.active);
    else focusAfterDrawing(viewSelector);
  };
  useShortcuts({
    u: undo,
    ...Object.fromEntries(tailorViews.map(({ id, key }) => [key, () => show(id)])),
  });
  const showPath = (path: string): void => {
    const key = lineAtPath(shown.lines, path);
    setView(key === null ? view : "lines");
    if (key === null) say("That place is not on this screen: it stands in the résumé editor.");
    else walk.go(key);
  };
  const acceptAll = useAcceptAll(acts, shown.waiting);
  return (
    <>
      <TailoringHead
        posting={tailored.posting}
        name={book.book.master.basics.name}
        done={shown.done}
        total={shown.lines.length}
        unexplained={useUnexplained(shown.lines)}
        questions={tailored.tailoring.questions.length + tailored.tailoring.moreQuestions}
        view={view}
        onView={show}
      />
      <RequirementStrip
        requirements={shown.requirements}
        onShow={showPath}
        nameOfPath={(path) => nameOfLinePath(book.book.master, path)}
      />
      <div data-tailor-view tabIndex={-1} className="outline-none">
        <ViewOf view={view} tailored={tailored} shown={shown} acts={acts} walk={walk} />
      </div>
      <TailoringFoot
        desk={book}
        variant={shown.variant}
        resume={shown.record}
        said={said}
        waiting={shown.waiting.length}
        onAcceptAll={acceptAll}
        onUndo={undo}
        onName={(name) => book.edit((whole) => withVariantName(whole, begun, name), "Renamed a variant")}
      />
    </>
  );
};

const viewSelector = "[data-tailor-view]";

const nothingToUndo = "Nothing to undo here. Older steps are in the history of the résumé.";

/** Called after the company; begun with the first decision. */
const newVariant = ({ posting }: TailoredBook, postingId: string): NewVariant => ({
  id: `v${crypto.randomUUID().slice(0, 8)}`,
  name: posting.company ?? posting.title ?? "For one posting",
  posting: postingId,
});

const useTailoringScope = (
  book: string,
  posting: string,
  { facts }: TailoredBook,
  say: (words: string) => void,
): TailoringDesk => {
  const client = useQueryClient();
  const model = useModelSetting();
  const verify = useCallback(
    (text: string) =>
      client.fetchQuery({
        queryKey: verdictKey(book, text),
        queryFn: () => verifyText(book, text),
        // A fact may have been withdrawn since on another page.
        staleTime: 0,
      }),
    [client, book],
  );
  return useMemo(
    () => ({
      book,
      posting,
      factById: new Map(facts.map((fact) => [fact.id, fact])),
      verify,
      onNewFact: () => {
        void client.invalidateQueries({ queryKey: ["verification", book] });
        void client.invalidateQueries({ queryKey: ["tailoring", book, posting] });
      },
      say,
      model,
    }),
    [book, posting, facts, verify, client, say, model],
  );
};
