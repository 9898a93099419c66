/** Short things in a row, typed with commas between them: skills, courses, a stack. */
import { useState } from "react";
import { QuietField } from "./quiet-field.tsx";

interface WordsFieldProps {
  readonly label: string;
  readonly values: ReadonlyArray<string>;
  readonly onChange: (values: ReadonlyArray<string>) => void;
}

export const WordsField = ({ label, values, onChange }: WordsFieldProps) => {
  const joined = values.join(", ");
  // While someone types, "Go, " keeps its comma, although the list has no empty word yet.
  const [typed, setTyped] = useState(joined);
  const shown = wordsIn(typed).join(", ") === joined ? typed : joined;
  return (
    <QuietField
      label={label}
      long
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(wordsIn(text));
      }}
    />
  );
};

/** Commas in brackets belong to the word: "Java (8, 11)". */
export const wordsIn = (text: string): ReadonlyArray<string> => {
  const words: Array<string> = [];
  let depth = 0;
  let word = "";
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth = Math.max(0, depth - 1);
    const isBorder = character === "\n" || character === ";" || (character === "," && depth === 0);
    if (isBorder) {
      words.push(word.trim());
      word = "";
    } else word += character;
  }
  return [...words, word.trim()].filter((one) => one !== "");
};
