/** R187: addresses that lead nowhere. */
import { blankResume } from "#core/resume/index.ts";
import { resumeExample } from "../example.ts";
import type { LintRule } from "../lint-rule.ts";

const head = (email: string, url: string) =>
  resumeExample(`${email} · ${url}`, {
    basics: { ...blankResume.basics, email, profiles: [{ network: "", username: "", url }] },
  });

export const contactOdd: LintRule = {
  id: "contact-odd",
  title: "Addresses lead somewhere",
  severity: "warning",
  requirement: ["R187"],
  reason: "A link that fails is tried once.",
  good: [
    head("mira@example.com", "https://github.com/mirao"),
    head("mira@example.com", "linkedin.com/in/mira-okafor"),
  ],
  bad: [
    head("mira@example", "https://github.com/mirao"),
    head("mira@example.com", "https://www.linkedin.com/in/"),
  ],
  check: ({ resume: { basics } }) => {
    const links = [
      { path: "/basics/url", url: basics.url },
      ...basics.profiles.map(({ url }, i) => ({ path: `/basics/profiles/${i}/url`, url })),
    ];
    return [
      ...(basics.email === "" || /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]{1,63}){1,8}$/u.test(basics.email)
        ? []
        : [
            {
              path: "/basics/email",
              message: `“${basics.email}” is no complete e-mail address. Correct it, 1 minute.`,
            },
          ]),
      ...links
        .filter(
          ({ url }) =>
            url !== "" && (/\s|localhost|your-?name|username/iu.test(url) || EMPTY_PROFILE.test(url)),
        )
        .map(({ path, url }) => ({
          path,
          message: `“${url.slice(0, 80)}” leads to no page of yours. Open it once, and correct it. 2 minutes.`,
        })),
    ];
  },
};

const EMPTY_PROFILE = /(?:linkedin\.com(?:\/in)?|github\.com|gitlab\.com)\/?$/iu;
