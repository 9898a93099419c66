/** From a saved posting and a saved résumé to their tailoring. A résumé that is not edited here yet is taken in first. */
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useShortcuts } from "#web/shell/shortcuts.ts";
import { Button } from "#web/ui/button.tsx";
import { bookOfResume } from "./book-of-resume.ts";

interface TailorButtonProps {
  readonly posting: string;
  readonly resume: string;
}

export const TailorButton = ({ posting, resume }: TailorButtonProps) => {
  const navigate = useNavigate();
  const [said, setSaid] = useState("");
  const open = async (): Promise<void> => {
    setSaid("Opening …");
    try {
      const book = await bookOfResume(resume);
      await navigate({ to: "/tailor/$book/$posting", params: { book, posting } });
    } catch (cause) {
      setSaid(cause instanceof Error ? cause.message : "It could not be opened.");
    }
  };
  useShortcuts({ t: () => void open() });
  return (
    <>
      <Button look="primary" shortcut="t" onClick={() => void open()}>
        Tailor for this posting
      </Button>
      <span role="status" className="label">
        {said}
      </span>
    </>
  );
};
