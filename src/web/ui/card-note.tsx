/** A card of the catalogue, opened where it is cited; asked for only then. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Card, readCard } from "#web/api/cards.ts";
import { FailureNotice } from "./notice.tsx";

interface CardNoteProps {
  /** `skills/kafka`, `labs/outbox` … */
  readonly card: string;
}

export const CardNote = ({ card }: CardNoteProps) => {
  const [open, setOpen] = useState(false);
  const [section = "", id = ""] = card.split("/");
  const query = useQuery({ queryKey: ["card", card], queryFn: () => readCard(section, id), enabled: open });
  return (
    <details className="text-note" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit py-1 font-mono text-blue underline underline-offset-4">{card}</summary>
      {query.data ? <CardText card={query.data} /> : null}
      {query.error ? <FailureNotice error={query.error} /> : null}
    </details>
  );
};

const CardText = ({ card }: { readonly card: Card }) => (
  <div className="max-w-prose border-l border-rule py-1 pl-4 text-base">
    <p className="font-bold">
      {card.name ?? card.id}
      {card.hours ? <span className="label ml-2">about {card.hours} h</span> : null}
    </p>
    {[card.about, card.proves, card.recovery, card.correction].map((text) =>
      text ? <p key={text}>{text}</p> : null,
    )}
    {card.source ? <p className="label">Source: {card.source.join(", ")}</p> : null}
  </div>
);
