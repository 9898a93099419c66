/** The person's own addresses: written out, behind words, or as a handle beside the name of a network. */
import type { Line } from "../lines/line.ts";
import { part, type Stretch } from "../lines/stretch.ts";
import { urlsIn } from "./urls-in.ts";

/** `own` are the lines of contact details; elsewhere only the person's profiles count. */
export const personLinksOf = (
  own: ReadonlyArray<Line>,
  others: ReadonlyArray<Line>,
): ReadonlyArray<Stretch> =>
  distinct([
    ...own.flatMap((line) => [...linksOn(line), ...handlesIn(line.content)]),
    ...others
      .filter(mayLink)
      .flatMap(linksOn)
      .filter(({ text }) => isProfile(text)),
  ]);

/** Cheap to ask before the addresses of a line are searched. */
const mayLink = ({ content: { text }, links }: Line): boolean =>
  links.length > 0 || text.includes(".com/") || text.includes(".org/") || text.includes(".to/");

const linksOn = ({ content, links }: Line): ReadonlyArray<Stretch> => [
  ...urlsIn(content),
  ...links.filter(({ text }) => /^https?:/iu.test(text)).map(withoutTracking),
];

/** "linkedin.com/in/ana?trk=…": what follows the question mark tells who asked, not who is meant. */
const withoutTracking = (link: Stretch): Stretch => {
  const query = link.text.indexOf("?");
  return query > 0 && networkOf(link.text) !== "" ? part(link, 0, query) : link;
};

/** An account and nothing deeper: "github.com/ana", not "github.com/ana/ledger". */
const isProfile = (url: string): boolean =>
  /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in\/[^/?#]+|(?:github|gitlab|codeberg|twitter|x|dev|leetcode|kaggle|hackerrank|bitbucket)\.(?:com|org|to)\/@?[^/?#]+|medium\.com\/@[^/?#]+|stackoverflow\.com\/users\/[^?#]+)\/?$/iu.test(
    url,
  );

const HANDLE =
  /(?<![\p{L}.])(linkedin|github|gitlab|twitter|medium)(?:\s?:\s?\/{0,2}\s?|\s[-–@|]\s?)(@?[a-z\d][\w.-]{1,38})(?![\w./@])/giu;

const HOSTS: Readonly<Record<string, string>> = {
  linkedin: "linkedin.com/in/",
  github: "github.com/",
  gitlab: "gitlab.com/",
  twitter: "twitter.com/",
  medium: "medium.com/@",
};

/** "LinkedIn: anatorres": a handle counts only where the network is named. */
const handlesIn = (content: Stretch): ReadonlyArray<Stretch> =>
  [...content.text.slice(0, 600).matchAll(HANDLE)].flatMap((match) => {
    const [whole, network = "", handle = ""] = match;
    const host = HOSTS[network.toLowerCase()];
    const name = handle.replace(/^@/u, "").replace(/[.-]+$/u, "");
    if (
      host === undefined ||
      /^(?:https?|www|com|linkedin|github|profile)$/iu.test(name) ||
      /\.(?:com|io|dev|net|org)$/iu.test(name)
    )
      return [];
    const found = part(content, match.index, match.index + whole.length);
    const last = found.offsets.at(-1) ?? 0;
    const text = host + name;
    return [{ text, offsets: Array.from(text, (_, i) => found.offsets[i] ?? last) }];
  });

/** "[github.com/ana](https://github.com/ana)" is one link: the fuller address is kept; a broken beginning of another goes. */
const distinct = (urls: ReadonlyArray<Stretch>): ReadonlyArray<Stretch> => {
  const byAddress = new Map<string, Stretch>();
  for (const url of urls.slice(0, MOST)) {
    const address = addressOf(url.text);
    const known = byAddress.get(address);
    if (known === undefined || (isUrl(url) && !isUrl(known))) byAddress.set(address, url);
  }
  const addresses = [...byAddress.keys()];
  return [...byAddress]
    .filter(
      ([address]) =>
        !BROKEN.test(address) ||
        !addresses.some((other) => other.length > address.length && other.startsWith(address)),
    )
    .map(([, url]) => url);
};

/** More addresses than this are a list of something else. */
const MOST = 60;
/** A row that ended in the middle of an address. */
const BROKEN = /^(?:linkedin\.com(?:\/in)?|github\.com|gitlab\.com|https?)$/u;

const isUrl = ({ text }: Stretch): boolean => /^https?:/iu.test(text);

const addressOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\//u, "")
    .replace(/^www\./u, "")
    .replace(/\/$/u, "");

export const networkOf = (url: string): string => {
  if (/linkedin\.com/iu.test(url)) return "LinkedIn";
  if (/github\.(?:com|io)/iu.test(url)) return "GitHub";
  if (/gitlab\.com/iu.test(url)) return "GitLab";
  if (/codeberg\.org/iu.test(url)) return "Codeberg";
  if (/\bt\.me\//iu.test(url)) return "Telegram";
  if (/medium\.com|dev\.to/iu.test(url)) return "Blog";
  if (/stackoverflow\.com/iu.test(url)) return "Stack Overflow";
  return /(?:twitter|(?<![a-z\d])x)\.com/iu.test(url) ? "X" : "";
};
