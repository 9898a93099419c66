/** The field that is looked at, shared by the lists that name it and the bare text that marks its words. */
import { createContext, useContext } from "react";

export interface ShownWords {
  /** Value of the field; null when none is looked at. */
  readonly words: string | null;
  readonly show: (words: string | null) => void;
}

const context = createContext<ShownWords>({ words: null, show: () => undefined });

export const ShownWordsScope = context.Provider;
export const useShownWords = (): ShownWords => useContext(context);
