/** Why a rule is a rule: its reason, and what it does and does not mind; asked for only when it is opened. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listLintRules } from "#web/api/resume-drafts.ts";

export const RuleNote = ({ rule }: { readonly rule: string }) => {
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: ["lint-rules"],
    queryFn: listLintRules,
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const text = query.data?.find(({ id }) => id === rule);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 w-fit text-blue underline underline-offset-4">
        why <span className="sr-only">{rule}</span>
      </summary>
      {text ? (
        <div className="grid gap-1 pb-2 text-ink">
          <p className="font-bold">{text.title}</p>
          <p>{text.reason}</p>
          <Example title="This raises it" lines={text.bad} />
          <Example title="This does not" lines={text.good} />
        </div>
      ) : null}
      {query.error ? <p className="text-red">{query.error.message}</p> : null}
    </details>
  );
};

interface ExampleProps {
  readonly title: string;
  readonly lines: ReadonlyArray<string>;
}

const Example = ({ title, lines }: ExampleProps) => (
  <div>
    <p className="text-soft">{title}</p>
    {lines.map((line) => (
      <p key={line} className="whitespace-pre-line border-l border-rule pl-2">
        {line}
      </p>
    ))}
  </div>
);
