/** The same way as from a report, in a list of postings. */
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "#web/ui/button.tsx";
import { bookOfResume } from "./book-of-resume.ts";

interface TailorLinkProps {
  readonly posting: string;
  readonly resume: string;
  readonly title: string;
}

export const TailorLink = ({ posting, resume, title }: TailorLinkProps) => {
  const navigate = useNavigate();
  const [said, setSaid] = useState("Tailor");
  const open = async (): Promise<void> => {
    try {
      const book = await bookOfResume(resume);
      await navigate({ to: "/tailor/$book/$posting", params: { book, posting } });
    } catch {
      setSaid("Not opened: try again");
    }
  };
  return (
    <Button look="quiet" aria-label={`${said}: ${title}`} onClick={() => void open()}>
      {said}
    </Button>
  );
};
