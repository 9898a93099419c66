/** The few attributes that extraction looks at, from a tag's source. */
import { decodeEntities } from "./html-entities.ts";

const pattern = /([a-z_:@][\w:.-]{0,60})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]{1,2000})))?/giu;

const none: ReadonlyMap<string, string> = new Map();

/** Attributes by lower-case name; the first of a repeated one counts, as in a browser. */
export const attributesOf = (source: string): ReadonlyMap<string, string> => {
  if (source.length < 3 || source.trim() === "") return none;
  const values = new Map<string, string>();
  for (const [, name = "", double, single, bare] of source.slice(0, 4000).matchAll(pattern)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, decodeEntities(double ?? single ?? bare ?? ""));
  }
  return values;
};
