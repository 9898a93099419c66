/** A modal on Radix' behaviour. The overlay is ours: Radix' own injects a style element, which the policy refuses. */
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly summary: string;
  readonly children: ReactNode;
}

export const Dialog = ({ open, onOpenChange, title, summary, children }: DialogProps) => (
  <Radix.Root open={open} onOpenChange={onOpenChange}>
    <Radix.Portal>
      <div className="fixed inset-0 z-40 bg-veil" aria-hidden="true" />
      <Radix.Content className="fixed inset-x-3 top-[6vh] z-50 mx-auto max-h-[88vh] max-w-xl overflow-y-auto rounded-[4px] border border-edge bg-sheet p-5 shadow-xl sm:p-7">
        <div className="flex items-start justify-between gap-4">
          <Radix.Title className="text-2xl">{title}</Radix.Title>
          <Radix.Close asChild>
            <Button look="plain">Close</Button>
          </Radix.Close>
        </div>
        <Radix.Description className="mt-1 text-soft">{summary}</Radix.Description>
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
