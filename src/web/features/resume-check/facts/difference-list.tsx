/** Where the file says otherwise than the record: what was expected struck through, what stands there instead underlined. */
import { wordDiff } from "#core/resume-record/index.ts";
import type { CheckedFile } from "#web/api/resume-checks.ts";
import { WordPieces } from "#web/features/resume/diff/word-pieces.tsx";
import { Section } from "#web/ui/section.tsx";
import { placeNameOf } from "../fields/place-name-of.ts";

type Difference = CheckedFile["differences"][number];

export const DifferenceList = ({ differences }: { readonly differences: ReadonlyArray<Difference> }) => (
  <Section
    title="Against your record"
    note="Expected words that are missing are struck through; words that stand there instead are underlined."
  >
    {differences.length === 0 ? (
      <p>The file says what your record says, field by field.</p>
    ) : (
      <>
        <p className="max-w-prose">
          {differences.length === 1 ? "One field differs." : `${differences.length} fields differ.`} If the
          file is right, mend the record; if the record is right, print the file again.{" "}
          <span className="label whitespace-nowrap">about {Math.max(2, differences.length)} minutes</span>
        </p>
        <ul className="mt-3">
          {differences.map((difference) => (
            <li
              key={`${difference.path} ${difference.expected === null}`}
              className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[12rem_minmax(0,1fr)]"
            >
              <span className="label">
                {placeNameOf(difference.path)}
                <span className="block">{kindOf(difference)}</span>
              </span>
              <WordPieces pieces={wordDiff(difference.expected ?? "", difference.actual ?? "")} />
            </li>
          ))}
        </ul>
      </>
    )}
  </Section>
);

const kindOf = ({ expected, actual }: Difference): string => {
  if (actual === null) return "not in the file";
  return expected === null ? "not in the record" : "says otherwise";
};
