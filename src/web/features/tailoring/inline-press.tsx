/** Words inside a text that can be pressed. A real button is one box that no line break may divide; these flow with the text. */
import type { KeyboardEvent, ReactNode } from "react";

interface InlinePressProps {
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly look: string;
  readonly title?: string;
  readonly children: ReactNode;
}

export const InlinePress = ({ isPressed, onPress, look, title, children }: InlinePressProps) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    onPress();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would not break with the lines of its text
    <span
      role="button"
      tabIndex={0}
      aria-pressed={isPressed}
      {...(title === undefined ? {} : { title })}
      className={`cursor-pointer rounded-[2px] box-decoration-clone hover:bg-well ${look}`}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
};
