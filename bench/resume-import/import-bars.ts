/** What was asked before measuring. */
import type { Row } from "./score-resume.ts";

/** Per cent; the bars of the step, on files that nobody tuned to. */
export const importBars: Readonly<Partial<Record<Row, number>>> = {
  name: 90,
  email: 98,
  phone: 95,
  links: 90,
  job: 60,
  "jobs counted right": 85,
  "jobs invented": 3,
  institution: 75,
  "skills found": 92,
  "skills right": 92,
};
