/** For which job, how far it is, and the ways to look at it. */
import type { Posting } from "#core/posting/index.ts";
import { type TailorView, tailorViews } from "./views.ts";

interface TailoringHeadProps {
  readonly posting: Posting;
  readonly name: string;
  readonly done: number;
  readonly total: number;
  /** Null while they are counted. */
  readonly unexplained: number | null;
  /** Those that can be answered now, and those that would come after them. */
  readonly questions: number;
  readonly view: TailorView;
  readonly onView: (view: TailorView) => void;
}

export const TailoringHead = ({
  posting,
  name,
  done,
  total,
  unexplained,
  questions,
  view,
  onView,
}: TailoringHeadProps) => (
  <header className="flex flex-wrap items-end gap-x-8 gap-y-2 border-b border-rule pt-5 pb-2">
    <div className="min-w-0 flex-1 basis-72">
      <p className="label">Tailoring {name}</p>
      <h1 className="text-2xl sm:text-3xl">{posting.title ?? "A posting without a title"}</h1>
      <p className="text-soft">{posting.company ?? "The company is not named"}</p>
    </div>
    <div className="min-w-56">
      <p className="font-mono text-note">
        {done} of {total} lines done,{" "}
        <span className={unexplained ? "text-red" : ""}>{unexplainedWords(unexplained)}</span>
      </p>
      <progress className="tailor-progress" aria-label="Lines done" value={done} max={Math.max(total, 1)} />
      <p className="label">{questionWords(questions)}</p>
    </div>
    {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and ask for a legend */}
    <div role="group" aria-label="Views" className="flex w-full flex-wrap">
      {tailorViews.map(({ id, name: title, key }) => (
        <button
          key={id}
          type="button"
          className="tab"
          aria-pressed={id === view}
          aria-keyshortcuts={key}
          onClick={() => onView(id)}
        >
          {title}
        </button>
      ))}
    </div>
  </header>
);

const questionWords = (count: number): string => {
  if (count === 0) return "no open questions";
  return count === 1 ? "1 open question" : `${count} open questions`;
};

const unexplainedWords = (count: number | null): string => {
  if (count === null) return "checking the words";
  return count === 1 ? "1 unexplained word" : `${count} unexplained words`;
};
