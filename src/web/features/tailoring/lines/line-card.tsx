/** The line at hand, with everything that can be done about it. */
import { useState } from "react";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import { useTailoringDesk } from "../desk-context.ts";
import { LineEditor } from "../editing/line-editor.tsx";
import { useWordings } from "../model/use-wordings.ts";
import { WordingList } from "../model/wording-list.tsx";
import { QuestionList } from "../questions/question-list.tsx";
import { FactList } from "../trace/fact-list.tsx";
import { factsBehind } from "../trace/facts-behind.ts";
import { hasNewWords, type LineState, type TailorLine, weaknessOf } from "./line.ts";
import type { LineActs, LineMode } from "./line-acts.ts";
import { ProposalView } from "./proposal-view.tsx";
import { StateMark } from "./state-mark.tsx";
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
  const desk = useTailoringDesk();
  const model = useWordings(line.path);
  const accept = acceptOf(line, state, draft, acts, desk.say);
  useCardKeys(props, draft, accept, model.ask);
  if (mode === "edit") {
    return (
      <LineEditor
        label={`New wording of: ${line.before}`}
        initial={wordsToEdit(line, draft)}
        job={line.job}
        onSave={(text) => acts.write(line, text)}
        onCancel={() => acts.setMode("read")}
      />
    );
  }
  return (
    <>
      <TracedCard line={line} state={state} draft={draft} acts={acts} />
      {mode === "ask" ? (
        <QuestionList questions={line.questions} onDone={() => acts.setMode("read")} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Buttons line={line} state={state} acts={acts} onAccept={accept} />
          {line.questions.length > 0 ? (
            <Button shortcut="q" onClick={() => acts.setMode("ask")}>
              Answer {line.questions.length === 1 ? "a question" : `${line.questions.length} questions`}
            </Button>
          ) : null}
          {desk.hasModel ? (
            <Button look="quiet" onClick={model.ask}>
              Ask the model for wordings
            </Button>
          ) : null}
        </div>
      )}
      <WordingList {...model} job={line.job} onUse={(text) => acts.write(line, text)} />
    </>
  );
};

const useCardKeys = (
  { line, mode, acts }: LineCardProps,
  draft: LineDraft,
  accept: () => void,
  ask: () => void,
): void => {
  const { hasModel } = useTailoringDesk();
  const keys = {
    a: accept,
    r: () => acts.reject(line),
    x: () => (line.now === null ? acts.bringBack(line) : acts.leaveOut(line)),
    t: () => draft.setLength(draft.length === "line" ? "long" : "line"),
    m: () => (hasModel ? ask() : false),
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
    const verdict = draft.verified?.state ?? "supported";
    if (state === "drop-proposed") acts.leaveOut(line);
    else if (!hasNewWords(line)) acts.reject(line);
    else if (verdict === "supported") acts.accept(line, draft.text);
    else if (verdict === "checking") say("Still checking this choice of words.");
    else say("Not accepted: no fact carries this choice of words.");
  };

type TracedCardProps = Omit<WordsProps, "shownFact" | "onShowFact">;

/** The words, how they stand, and the facts behind them; a fact that is pointed at lights up its words. */
const TracedCard = (props: TracedCardProps) => {
  const { line, state } = props;
  const { factById } = useTailoringDesk();
  const [shownFact, showFact] = useState<string | null>(null);
  return (
    <>
      <Words {...props} shownFact={shownFact} onShowFact={showFact} />
      <p className="flex flex-wrap items-baseline gap-x-3">
        <StateMark state={state} />
        <Reasons line={line} state={state} />
      </p>
      {line.contradictions.map(({ question, text, reason }) => (
        <p key={question} className="border-l-3 border-bronze pl-3 text-base">
          Your answer “{text}” is used nowhere: {reason}
        </p>
      ))}
      {state === "left-out" ? null : (
        <FactList
          before={line.before}
          ids={factsBehind(line, state, factById)}
          shown={shownFact}
          onShow={showFact}
        />
      )}
    </>
  );
};

interface WordsProps {
  readonly line: TailorLine;
  readonly state: LineState;
  readonly draft: LineDraft;
  readonly shownFact: string | null;
  readonly onShowFact: (id: string | null) => void;
  readonly acts: LineActs;
}

const Words = ({ line, state, draft, shownFact, onShowFact, acts }: WordsProps) => {
  const isDecided = state === "accepted" || state === "own-words";
  if (line.proposal !== null && state === "proposed") {
    return (
      <ProposalView
        proposal={line.proposal}
        length={draft.length}
        onLength={draft.setLength}
        pieces={draft.pieces}
        refused={draft.refused}
        onToggle={draft.toggle}
        text={draft.text}
        verified={draft.verified}
        job={line.job}
        onText={(text) => acts.write(line, text)}
        shownFact={shownFact}
        onShowFact={onShowFact}
      />
    );
  }
  return (
    <p className={state === "left-out" ? "text-soft line-through decoration-1" : ""}>
      {isDecided ? line.now : line.before}
    </p>
  );
};

const Reasons = ({ line, state }: Pick<WordsProps, "line" | "state">) => (
  <>
    {state === "drop-proposed" || (state === "left-out" && line.dropped) ? (
      <span className="text-base">{line.dropped}</span>
    ) : null}
    {state === "weak" ? <span className="text-base">{weaknessOf(line)}</span> : null}
    {state !== "weak" && line.proposal?.weakness ? (
      <span className="label">{line.proposal.weakness}</span>
    ) : null}
  </>
);

interface ButtonsProps {
  readonly line: TailorLine;
  readonly state: LineState;
  readonly acts: LineActs;
  readonly onAccept: () => void;
}

const Buttons = ({ line, state, acts, onAccept }: ButtonsProps) => {
  const edit = (
    <Button shortcut="e" onClick={() => acts.setMode("edit")}>
      Edit
    </Button>
  );
  if (state === "left-out")
    return (
      <Button shortcut="x" onClick={() => acts.bringBack(line)}>
        Pin it back
      </Button>
    );
  if (state === "proposed" || state === "drop-proposed")
    return (
      <>
        <Button look="primary" shortcut="a" onClick={onAccept}>
          {state === "proposed" ? "Accept" : "Leave it out"}
        </Button>
        <Button shortcut="r" onClick={() => acts.reject(line)}>
          {state === "proposed" ? "Reject" : "Keep it"}
        </Button>
        {edit}
      </>
    );
  return (
    <>
      {state === "accepted" || state === "own-words" ? (
        <Button shortcut="r" onClick={() => acts.reject(line)}>
          As it was
        </Button>
      ) : null}
      {state === "weak" ? (
        <Button shortcut="r" onClick={() => acts.reject(line)}>
          Leave it weak
        </Button>
      ) : null}
      {edit}
    </>
  );
};
