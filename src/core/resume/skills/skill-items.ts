/** The items of a list of skills, without levels, fillers, spoken languages and sentences. */
import { part, type Stretch, splitAt } from "../lines/stretch.ts";
import type { SectionTools } from "../sections/section-tools.ts";

export const itemsOf = (items: ReadonlyArray<Stretch>, tools: SectionTools): ReadonlyArray<Stretch> => {
  const all = items.flatMap((item) => splitAt(item, /\s{3,}|\t+/gu));
  return all
    .flatMap((item, at) => withoutJoint(item, all.length > 1 && at === all.length - 1))
    .map((item) => withoutLevel(item, tools))
    .filter(({ text }) => isSkill(text, tools) && !tools.isSkillLevel(text));
};

/** "… and Go" closes a list; "PHP and Go" at its end are two. */
const withoutJoint = (item: Stretch, isLast: boolean): ReadonlyArray<Stretch> => {
  const opening = /^(?:and|und|et|y|e|&)\s/u.exec(item.text);
  if (opening !== null) return [part(item, opening[0].length)];
  const joint = isLast ? /^(\S{1,20})\s(?:and|und|et|y|e)\s(?=\S{1,20}$)/u.exec(item.text) : null;
  if (joint === null) return [item];
  return [part(item, 0, joint[1]?.length ?? 0), part(item, joint[0].length)];
};

/** "Python (5 years)", "Go (advanced)", "AWS – expert", "Rust ●●●○○", "React 80%". */
const withoutLevel = (item: Stretch, { isSkillLevel }: SectionTools): Stretch => {
  const { text } = item;
  const bars = text.search(/\s*(?:[●○•★☆■□▪▫◆◇⬤⚫⚪✦✧]{2,}|\d{1,3}\s?%)\s*$/u);
  const clean = bars > 0 ? part(item, 0, bars) : item;
  const open = clean.text.lastIndexOf("(");
  const bracket = open > 0 && clean.text.endsWith(")") ? clean.text.slice(open + 1, -1) : null;
  if (bracket !== null && isSkillLevel(bracket)) return part(clean, 0, open);
  const dash = /\s[–—-]\s(?=[^–—-]{2,24}$)/u.exec(clean.text.slice(0, 120));
  return dash !== null && isSkillLevel(clean.text.slice(dash.index + dash[0].length))
    ? part(clean, 0, dash.index)
    : clean;
};

/** A name of a few words, not a sentence, not "etc", not a language people speak. */
const isSkill = (text: string, { titles }: SectionTools): boolean => {
  const plain = text.replace(/[().]+$/u, "").trim();
  if (
    !/[\p{L}\p{N}]/u.test(plain) ||
    /^(?:etc|usw|and more|and others|others|more|u\.a|among others)\.?$/iu.test(plain)
  )
    return false;
  if (/:\/\/|@|^www\.|^=/u.test(plain)) return false;
  if (titles.isHumanLanguage(plain.split(/\s?[(–—:-]/u)[0] ?? "")) return false;
  return plain.replace(/\([^()]*\)/gu, "").split(/\s+/u).length <= MOST_WORDS;
};

/** Names of more words are sentences about what somebody can do. */
const MOST_WORDS = 6;
