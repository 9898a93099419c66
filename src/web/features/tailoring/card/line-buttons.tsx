/** What can be decided on the line at hand, by how it stands. */
import { Button } from "#web/ui/button.tsx";
import { askedOf, type LineState, type TailorLine } from "../lines/line.ts";
import type { LineActs } from "../lines/line-acts.ts";

interface LineButtonsProps {
  readonly line: TailorLine;
  readonly state: LineState;
  readonly acts: LineActs;
  readonly onAccept: () => void;
}

export const LineButtons = ({ line, state, acts, onAccept }: LineButtonsProps) => {
  if (state === "left-out")
    return (
      <Button shortcut="x" onClick={() => acts.bringBack(line)}>
        Pin it back
      </Button>
    );
  const back = wayBack[state];
  return (
    <>
      {state === "proposed" || state === "drop-proposed" ? (
        <Button look="primary" shortcut="a" onClick={onAccept}>
          {state === "proposed" ? "Accept" : "Leave it out"}
        </Button>
      ) : null}
      {back === undefined ? null : (
        <Button shortcut="r" onClick={() => acts.reject(line)}>
          {back}
        </Button>
      )}
      <Button shortcut="e" onClick={() => acts.setMode("edit")}>
        Edit
      </Button>
      {line.questions.length > 0 ? (
        <Button shortcut="q" onClick={() => acts.setMode("ask")}>
          Answer {askedOf(line.questions)}
        </Button>
      ) : null}
    </>
  );
};

/** What rejecting is called; a line that stays as it is needs no word for it. */
const wayBack: Partial<Readonly<Record<LineState, string>>> = {
  proposed: "Reject",
  "drop-proposed": "Keep it",
  accepted: "As it was",
  "own-words": "As it was",
  weak: "Leave it weak",
};
