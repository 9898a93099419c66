/** A phrase with its choices made: plain parts in a row, of which a lie replaces one. */
import { invariant } from "#core/base/invariant.ts";
import type { Dice } from "#test/support/invented/dice.ts";
import { adjectiveLies, adverbLies } from "./added-words.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import type { Slot, Slots } from "./slot.ts";

interface Part {
  readonly text: string;
  /** False fillings of this place. */
  readonly lies: ReadonlyArray<PartLie>;
  /** Broader words that are true in this place. */
  readonly broader: ReadonlyArray<string>;
}

interface PartLie {
  readonly class: string;
  readonly ways: ReadonlyArray<string>;
}

export interface Sentence {
  readonly parts: ReadonlyArray<Part>;
  /** Starts with a verb in the past, so that "I" may stand before it. */
  readonly startsWithVerb: boolean;
}

export type Spelling = "stated" | "any";

export const sentenceOf = (written: string, slots: Slots, dice: Dice, spelling: Spelling): Sentence => {
  const parts = partsOf(phraseOf(written), { slots, dice, spelling });
  return { parts: parts.map(lowerAfterAdverb), startsWithVerb: written.startsWith("^") };
};

/** "Cut" is written with its capital for the eye; only the start of the finished sentence has one. */
const lowerAfterAdverb = (part: Part, index: number, parts: ReadonlyArray<Part>): Part =>
  parts[index - 1]?.lies === adverbLies
    ? { ...part, text: part.text.charAt(0).toLowerCase() + part.text.slice(1) }
    : part;

export const textOf = ({ parts }: Sentence): string => tidy(parts.map(({ text }) => text).join(""));

/** The sentence with the part at `index` replaced. */
export const withPart = ({ parts }: Sentence, index: number, text: string): string =>
  tidy(parts.map((part, at) => (at === index ? text : part.text)).join(""));

interface Filling {
  readonly slots: Slots;
  readonly dice: Dice;
  readonly spelling: Spelling;
}

const partsOf = (phrase: Phrase, filling: Filling): ReadonlyArray<Part> =>
  phrase.flatMap((piece): ReadonlyArray<Part> => {
    const { dice, slots, spelling } = filling;
    switch (piece.kind) {
      case "text":
        return [plain(piece.text)];
      case "slot":
        return [slotPart(slotNamed(slots, piece.name), dice, piece.asStated ? "stated" : spelling)];
      case "choice":
        return partsOf(oneOf(dice, piece.options) ?? [], filling);
      case "mark": {
        const truth = partsOf(piece.truth, filling);
        const lies = piece.lies.map((lie) => ({ class: piece.lieClass, ways: [said(lie, filling)] }));
        const [only] = truth;
        // A mark around one slot keeps the lies of that slot.
        if (truth.length === 1 && only) return [{ ...only, lies: [...only.lies, ...lies] }];
        return [{ ...plain(truth.map(({ text }) => text).join("")), lies }];
      }
      case "adjective":
        return [{ ...plain(""), lies: adjectiveLies }];
      default:
        return [{ ...plain(""), lies: adverbLies }];
    }
  });

const said = (phrase: Phrase, filling: Filling): string =>
  partsOf(phrase, filling)
    .map(({ text }) => text)
    .join("");

const slotPart = (slot: Slot, dice: Dice, spelling: Spelling): Part => ({
  text: spelling === "stated" ? slot.stated : (oneOf(dice, slot.ways) ?? slot.stated),
  lies: slot.lies,
  broader: slot.broader ?? [],
});

const slotNamed = (slots: Slots, name: string): Slot => {
  const slot = slots[name];
  invariant(slot !== undefined, `no slot "${name}"`);
  return slot;
};

const plain = (text: string): Part => ({ text, lies: [], broader: [] });

export const oneOf = <T>(dice: Dice, list: ReadonlyArray<T>): T | undefined =>
  list[dice.between(0, list.length - 1)];

/** A part that was left out leaves no gap behind; a sentence starts with a capital. */
const tidy = (text: string): string => {
  const spaced = text
    .replace(/ {2,}/gu, " ")
    .replace(/ ([,;.])/gu, "$1")
    .replace(/\ba (?=largest |most |busiest )/gu, "the ")
    .replace(/\b(a|A) (?=[aeio])/gu, "$1n ")
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
