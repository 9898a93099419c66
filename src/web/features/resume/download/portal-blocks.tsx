/** For portals that want everything typed again: the same words in pieces, each with a button that copies it. */
import { useState } from "react";
import type { Resume } from "#core/resume/index.ts";
import { portalBlocksOf } from "#core/resume-text/index.ts";
import { Button } from "#web/ui/button.tsx";

export const PortalBlocks = ({ resume }: { readonly resume: Resume }) => {
  const [said, setSaid] = useState("");
  const copy = (label: string, text: string): void => {
    navigator.clipboard
      .writeText(text)
      .then(() => setSaid(`Copied: ${label}.`))
      .catch(() => setSaid("The browser refused the clipboard. Select the text instead."));
  };
  return (
    <section aria-labelledby="portal-blocks" className="border-t border-ink pt-3">
      <h3 id="portal-blocks" className="text-lg">
        To paste into a portal
      </h3>
      <p role="status" className="label min-h-5">
        {said}
      </p>
      <ul>
        {portalBlocksOf(resume).map(({ label, text }) => (
          <li key={label} className="border-b border-rule py-2">
            <div className="flex items-center justify-between gap-3">
              <h4 className="label text-ink">{label}</h4>
              <Button look="quiet" aria-label={`Copy ${label}`} onClick={() => copy(label, text)}>
                Copy
              </Button>
            </div>
            <p className="line-clamp-3 whitespace-pre-line text-note">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
