/** R187: a link to the code, where open source is mentioned. */
import { blankResume } from "#core/resume/index.ts";
import { bulletsExample, jobOf, resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

export const openSourceWithoutLink: LintRule = {
  id: "open-source-without-link",
  title: "Open source comes with a link",
  severity: "warning",
  requirement: ["R187", "R163"],
  reason: "Public work can be looked at; without a link the reader has to take it on trust.",
  good: [
    resumeExample("GitHub in the header, and a line about an open-source driver", {
      basics: {
        ...blankResume.basics,
        profiles: [{ network: "GitHub", username: "mirao", url: "https://github.com/mirao" }],
      },
      work: [jobOf(["Maintainer of an open-source PostgreSQL driver."])],
    }),
  ],
  bad: [bulletsExample("Maintainer of an open-source PostgreSQL driver with 900 users.")],
  check: ({ resume, bullets, find, text }) => {
    const said = [...bullets, { path: "/basics/summary", text: resume.basics.summary }].find(
      (line) => find("lint-contact", "open-source", line.text).length > 0,
    );
    const [words] = said === undefined ? [] : find("lint-contact", "open-source", said.text);
    if (
      said === undefined ||
      words === undefined ||
      find("lint-contact", "code-hosts", text.replaceAll("/", " ")).length > 0
    )
      return [];
    return [
      {
        path: said.path,
        words: words.text,
        message: `“${words.text}” comes without a link. Put your GitHub or GitLab address beside your e-mail, or the address of the project in this line. 2 minutes.`,
      },
    ];
  },
};
