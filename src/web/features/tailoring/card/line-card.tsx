/** The line at hand, with everything that can be done about it. */
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import { useTailoringDesk } from "../desk-context.ts";
import { LineEditor } from "../editing/line-editor.tsx";
import type { Verified } from "../editing/use-verdicts.ts";
import { hasNewWords, isDecided, type LineState, type TailorLine } from "../lines/line.ts";
import type { LineActs, LineMode } from "../lines/line-acts.ts";
import { type ModelAsking, useWordings } from "../model/use-wordings.ts";
import { WordingList } from "../model/wording-list.tsx";
import { QuestionList } from "../questions/question-list.tsx";
import { LineButtons } from "./line-buttons.tsx";
import { TracedCard } from "./traced-card.tsx";
import { type LineDraft, useLine } from "./use-line.ts";

interface LineCardProps {
  readonly line: TailorLine;
  readonly state: LineState;
  readonly mode: LineMode;
  readonly acts: LineActs;
}

export const LineCard = (props: LineCardProps) => {
  const { line, state, mode, acts } = props;
  const draft = useLine(line);
  const { say } = useTailoringDesk();
  const model = useWordings(line.path);
  const accept = acceptOf(line, state, draft, acts, say);
  useCardKeys(props, draft, accept, model);
  if (mode === "edit") {
    return (
      <LineEditor
        label={`New wording of: ${line.before}`}
        initial={wordsToEdit(line, draft)}
        job={line.job}
        onSave={(text) => acts.write(line, text)}
        onCancel={() => {
          say("");
          acts.setMode("read");
        }}
      />
    );
  }
  return (
    <>
      <TracedCard line={line} state={state} draft={draft} acts={acts} />
      {mode === "ask" ? (
        <QuestionList questions={line.questions} onDone={() => acts.setMode("read")} />
      ) : (
        <div className="flex flex-wrap items-baseline gap-2">
          <LineButtons line={line} state={state} acts={acts} onAccept={accept} />
          <AskModel model={model} />
        </div>
      )}
      <WordingList {...model} job={line.job} onUse={(text) => acts.write(line, text)} />
    </>
  );
};

/** Says who is asked, because the line and its facts go there. */
const AskModel = ({ model }: { readonly model: ModelAsking }) => {
  const { model: setting } = useTailoringDesk();
  if (setting === null) return null;
  return (
    <span>
      <Button look="quiet" onClick={model.ask}>
        Ask the model for wordings
      </Button>
      <span className="label">
        sends this job's facts to {setting.model} at {hostOf(setting.url)}
      </span>
    </span>
  );
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

const useCardKeys = (
  { line, mode, acts }: LineCardProps,
  draft: LineDraft,
  accept: () => void,
  model: ModelAsking,
): void => {
  const { model: setting } = useTailoringDesk();
  const keys = {
    a: accept,
    r: () => acts.reject(line),
    x: () => (line.now === null ? acts.bringBack(line) : acts.leaveOut(line)),
    t: () => draft.setLength(draft.length === "line" ? "long" : "line"),
    m: () => (setting === null ? false : model.ask()),
  };
  useShortcuts(mode === "read" ? keys : {});
};

/** What was decided already, else what the chosen pieces say. */
const wordsToEdit = ({ now, before }: TailorLine, draft: LineDraft): string =>
  now !== null && now !== before ? now : draft.text;

/** What is refused cannot be accepted; a line that is better left out is left out. */
const acceptOf =
  (line: TailorLine, state: LineState, draft: LineDraft, acts: LineActs, say: (words: string) => void) =>
  (): void => {
    const obstacle = draft.verified === null ? undefined : obstacles[draft.verified.state];
    if (isDecided(state)) say("This line is decided already.");
    else if (state === "drop-proposed") acts.leaveOut(line);
    else if (!hasNewWords(line) || draft.text === line.before) acts.reject(line);
    else if (obstacle !== undefined) say(obstacle);
    else acts.accept(line, draft.text);
  };

const obstacles: Partial<Readonly<Record<Verified["state"], string>>> = {
  checking: "Still checking this choice of words.",
  refused: "Not accepted: no fact carries this choice of words.",
};
