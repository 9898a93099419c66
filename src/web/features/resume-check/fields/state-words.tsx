/** What became of a field, as a sign and in words; never by colour alone. */
import type { FieldState } from "./sections-of-check.ts";

const looks = {
  read: { sign: "✓", words: "in its field", ink: "text-soft" },
  found: { sign: "≈", words: "in the text, not in its field", ink: "text-bronze" },
  lost: { sign: "✕", words: "lost", ink: "text-red font-bold" },
} as const satisfies Record<FieldState, { sign: string; words: string; ink: string }>;

export const StateWords = ({ state }: { readonly state: FieldState }) => {
  const { sign, words, ink } = looks[state];
  return (
    <span className={`inline-flex gap-2 font-mono text-note ${ink}`}>
      <span aria-hidden="true" className="w-3 shrink-0 text-center">
        {sign}
      </span>
      {words}
    </span>
  );
};

interface StateCountsProps {
  readonly states: ReadonlyArray<FieldState>;
}

/** All in order in a few words, everything else by number. */
export const StateCounts = ({ states }: StateCountsProps) => {
  const count = (state: FieldState): number => states.filter((one) => one === state).length;
  const [found, lost] = [count("found"), count("lost")];
  return (
    <span className="flex flex-wrap gap-x-3 font-mono text-note">
      <span className={found + lost === 0 ? "text-soft" : ""}>
        <span aria-hidden="true">{found + lost === 0 ? "✓ " : ""}</span>
        {count("read")} of {states.length}
      </span>
      {lost > 0 ? <span className="font-bold text-red">✕ {lost} lost</span> : null}
      {found > 0 ? <span className="text-bronze">≈ {found} elsewhere</span> : null}
    </span>
  );
};
