/** The kept postings, each with its decision and the way to its report. */
import { Link } from "@tanstack/react-router";
import type { SavedPosting } from "#app/ports/workspace.ts";
import { TailorLink } from "#web/features/tailoring/ways-in/tailor-link.tsx";
import { Button } from "#web/ui/button.tsx";
import { Chip } from "#web/ui/chip.tsx";
import { day } from "./day.ts";

interface PostingShelfProps {
  readonly postings: ReadonlyArray<SavedPosting>;
  readonly resumeId: string | null;
  readonly onDelete: (posting: SavedPosting) => void;
}

export const PostingShelf = ({ postings, resumeId, onDelete }: PostingShelfProps) => {
  if (postings.length === 0) return <p>None yet. Keep one from a report, or decide on some in triage.</p>;
  return (
    <ul>
      {postings.map((posting) => (
        <li
          key={posting.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-2"
        >
          <div className="min-w-0 flex-1 basis-56">
            <Title posting={posting} resumeId={resumeId} />
            <p className="label">{[posting.company, day(posting.createdAt)].filter(Boolean).join(" · ")}</p>
          </div>
          <Decided posting={posting} />
          {resumeId === null ? null : (
            <TailorLink posting={posting.id} resume={resumeId} title={posting.title ?? posting.name} />
          )}
          <Button
            look="quiet"
            onClick={() => onDelete(posting)}
            aria-label={`Delete ${posting.title ?? posting.name}`}
          >
            Delete
          </Button>
        </li>
      ))}
    </ul>
  );
};

type TitleProps = Pick<PostingShelfProps, "resumeId"> & { readonly posting: SavedPosting };

const Title = ({ posting, resumeId }: TitleProps) => {
  const title = posting.title ?? (posting.name || "A posting without a title");
  if (resumeId === null) return <strong>{title}</strong>;
  return (
    <Link
      to="/report/$posting/$resume"
      params={{ posting: posting.id, resume: resumeId }}
      className="font-bold text-blue underline underline-offset-4"
    >
      {title}
    </Link>
  );
};

const Decided = ({ posting: { decision, reason } }: { readonly posting: SavedPosting }) => {
  if (decision === null) return null;
  if (decision === "keep") return <Chip tone="blue">kept</Chip>;
  return <Chip>{reason ? `skipped: ${reason}` : "skipped"}</Chip>;
};
