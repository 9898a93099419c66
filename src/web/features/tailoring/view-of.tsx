/** What stands between the requirements and the foot: the lines, or another look at the same tailoring. */
import type { TailoredBook } from "#web/api/tailoring/tailorings.ts";
import { PreviewPane } from "#web/features/resume/preview/preview-pane.tsx";
import type { TailoringActs } from "./book/use-acts.ts";
import { useTailoringDesk } from "./desk-context.ts";
import { LetterPanel } from "./letter/letter-panel.tsx";
import { LineBoard } from "./lines/line-board.tsx";
import type { LineWalk } from "./lines/use-line-walk.ts";
import { isWordThere } from "./placement/is-word-there.ts";
import { PlacementPanel } from "./placement/placement-panel.tsx";
import { SelectionPanel } from "./selection/selection-panel.tsx";
import type { TailoringView } from "./use-tailoring.ts";
import type { TailorView } from "./views.ts";

interface ViewOfProps {
  readonly view: TailorView;
  readonly tailored: TailoredBook;
  readonly shown: TailoringView;
  readonly acts: TailoringActs;
  readonly walk: LineWalk;
}

export const ViewOf = ({ view, tailored: { tailoring }, shown, acts, walk }: ViewOfProps) => {
  const { say } = useTailoringDesk();
  switch (view) {
    case "lines":
      return <LineBoard blocks={shown.blocks} acts={acts} walk={walk} />;
    case "placement":
      return (
        <PlacementPanel
          placement={tailoring.placement}
          isPlaced={(placement) => isWordThere(shown.record, placement)}
          onPlace={({ edit }) => {
            if (edit === null) return;
            say(acts.place(edit.path, edit.add) ? `${edit.add} is written there.` : "That list is gone.");
          }}
        />
      );
    case "selection":
      return (
        <SelectionPanel
          resume={shown.record}
          tailoring={tailoring}
          lines={shown.lines}
          settled={acts.settled}
          onLeaveOut={acts.leaveOut}
          onPin={acts.keepAsIs}
        />
      );
    case "letter":
      return <LetterPanel />;
    default:
      return (
        <div className="mx-auto mt-4 flex h-[75vh] max-w-4xl flex-col">
          <PreviewPane resume={shown.record} name={shown.record.basics.name} />
        </div>
      );
  }
};
