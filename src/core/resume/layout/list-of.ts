/** Takes a list of names apart: "Go, Kafka (MSK, Connect); Redis". Commas in brackets do not divide. */
import { part, type Stretch } from "../lines/stretch.ts";

export const listOf = (stretch: Stretch): ReadonlyArray<Stretch> => {
  const items: Array<Stretch> = [];
  let [depth, from] = [0, 0];
  const text = withPluses(stretch.text);
  for (let i = 0; i <= text.length; i += 1) {
    const character = text.charAt(i);
    if ("([".includes(character) && character !== "") depth += 1;
    else if (")]".includes(character) && character !== "") depth = Math.max(0, depth - 1);
    else if (i === text.length || (depth === 0 && isDivider(text, i))) {
      items.push(withoutEnd(part(stretch, from, i)));
      from = i + 1;
    }
  }
  return items.filter((item) => item.text !== "");
};

/** "HTML + CSS + Sass" lists three; "Jira + Confluence" may be one. */
const withPluses = (text: string): string => {
  const pluses = text.split(" + ").length - 1;
  return pluses > 1 && !/[,;|•]/u.test(text) ? text.replaceAll(" + ", " | ") : text;
};

const isDivider = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  if (",;|•·‖⋅▪\t".includes(character)) return true;
  return (
    (character === "/" || character === "–" || character === "-") &&
    text.charAt(at - 1) === " " &&
    text.charAt(at + 1) === " "
  );
};

/** The full stop that closes a list is not part of its last name. */
const withoutEnd = (item: Stretch): Stretch =>
  /[^.]\.$/u.test(item.text) && !/\b\p{L}\.\p{L}?\.$/u.test(item.text)
    ? part(item, 0, item.text.length - 1)
    : item;

/** Is a line nothing but names? Three or more short items, most of them capitalised, none a clause. */
export const isNameList = (text: string): boolean => {
  // "Raft in 600 lines | Go, gRPC" is a name with its stack.
  if (text.length > 600 || (text.includes(",") && /[|•·]/u.test(text))) return false;
  const items = text
    .replace(/\.$/u, "")
    .split(/[,;|•·]/u)
    .map((item) => item.trim());
  if (items.length < 3 || items.some((item) => item === "" || item.split(/\s+/u).length > 4)) return false;
  const named = items.filter((item) => /^(?:and |& )?[\p{Lu}\d.]/u.test(item)).length;
  return named * 3 >= items.length * 2 || items.every((item) => item.split(/\s+/u).length <= 2);
};
