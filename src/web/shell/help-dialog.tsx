/** Every key of every page, and the switch that turns single keys off. */
import { Dialog } from "#web/ui/dialog.tsx";
import { useShortcutsSwitch } from "./shortcuts.ts";

interface HelpDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export const HelpDialog = (props: HelpDialogProps) => {
  const [on, setOn] = useShortcutsSwitch();
  return (
    <Dialog {...props} title="Keys" summary="Everything here can also be clicked or reached with Tab.">
      {groups.map(({ title, keys }) => (
        <section key={title} className="mt-5">
          <h3 className="label">{title}</h3>
          <dl className="mt-1 grid grid-cols-[9rem_1fr] gap-y-1">
            {keys.map(([key, does]) => (
              <div key={key} className="contents">
                <dt className="font-mono text-note">{key}</dt>
                <dd className="text-base">{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="mt-6 flex items-center gap-3 border-t border-rule pt-4 font-mono text-note">
        <input
          type="checkbox"
          className="size-5 accent-blue"
          checked={on}
          onChange={(event) => setOn(event.target.checked)}
        />
        Single keys act on the page
      </label>
    </Dialog>
  );
};

interface KeyGroup {
  readonly title: string;
  readonly keys: ReadonlyArray<readonly [string, string]>;
}

const groups: ReadonlyArray<KeyGroup> = [
  {
    title: "Everywhere",
    keys: [
      ["?", "this help"],
      ["1 … 6", "Report, Triage, Résumé, Profile, Library, Facts"],
    ],
  },
  {
    title: "Report",
    keys: [
      ["j  k  or  ↓  ↑", "next, previous sentence; its evidence lights up in the source"],
      ["w  or  Enter", "why: the words behind the sentence, one by one"],
      ["a … g", "open a block"],
      ["s", "back to the summary"],
      ["=", "the arithmetic of the score"],
      ["m", "copy as Markdown"],
      ["t", "tailor a kept pair"],
      ["Esc", "let go of the sentence"],
    ],
  },
  {
    title: "Triage",
    keys: [
      ["j  k  or  ↓  ↑", "next, previous posting"],
      ["Space", "keep"],
      ["x", "skip, then one key for the reason"],
      ["c", "compare the two kept last"],
      ["Enter", "open the report"],
      ["u", "undo"],
    ],
  },
  {
    title: "Check what was read",
    keys: [
      ["j  k  or  ↓  ↑", "next, previous value; its words light up in the file"],
      ["Enter", "accept"],
      ["e  or  F2", "edit"],
      ["x", "remove, or put back"],
      ["m", "move to another field"],
      ["a", "accept all that are sure"],
      ["u  U", "undo, redo"],
    ],
  },
  {
    title: "Tailoring",
    keys: [
      ["j  k  or  ↓  ↑", "next, previous line; in Placement, keyword"],
      ["a", "accept the proposal; in Placement, add the word"],
      ["r", "reject: the line stays as it was"],
      ["e", "edit the line; Enter saves it when facts carry every word"],
      ["q", "answer its questions; Enter answers, empty skips"],
      ["x", "leave the line out, or pin it back"],
      ["t", "the other length"],
      ["w", "which words are from which fact"],
      ["m", "ask the model for wordings, where one is configured"],
      ["l  p  s  c  v", "lines, placement, selection, letter, preview"],
      ["u", "undo"],
    ],
  },
  {
    title: "What a parser reads",
    keys: [["j  k  or  ↓  ↑", "next, previous field; Enter opens a part"]],
  },
  {
    title: "Facts",
    keys: [
      ["j  k  or  ↓  ↑", "next, previous fact"],
      ["c", "confirm"],
      ["e  or  F2", "correct"],
      ["x", "withdraw"],
      ["u", "take the last of these back"],
      ["a", "add a fact"],
    ],
  },
  {
    title: "Résumé editor",
    keys: [
      ["Enter", "the next bullet; what stands behind the cursor goes with it"],
      ["Backspace", "remove an empty bullet"],
      ["Alt ↑  Alt ↓", "move the bullet, or the entry"],
      ["Ctrl Z  or  ⌘ Z", "undo, also what was done before; with Shift, redo"],
      ["Esc", "out of the field, so that the keys below act"],
      ["p  h  v  d  e", "preview, history, variants, download, edit"],
      ["t", "next template"],
    ],
  },
];
