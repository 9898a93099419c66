/** Light, dark, or as the machine has it. */
import { useEffect, useState } from "react";
import { Button } from "#web/ui/button.tsx";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const place = "mettle.theme";

const savedTheme = (): Theme => themes.find((theme) => theme === localStorage.getItem(place)) ?? "auto";

/** Called before the first paint, so that nothing flashes. */
export const applyTheme = (theme: Theme = savedTheme()): void => {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
};

export const ThemeSwitch = () => {
  const [theme, setTheme] = useState<Theme>(savedTheme);
  useEffect(() => {
    localStorage.setItem(place, theme);
    applyTheme(theme);
  }, [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  return (
    <Button onClick={() => setTheme(next)} aria-label={`Colours: ${theme}. Change to ${next}.`}>
      <span aria-hidden="true">{{ auto: "◐", light: "○", dark: "●" }[theme]}</span>
      <span className="hidden sm:inline">{theme}</span>
    </Button>
  );
};
