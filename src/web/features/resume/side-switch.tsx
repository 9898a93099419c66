/** One pane at a time where there is no room for two; gone where there is. */
interface SideSwitchProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: ReadonlyArray<readonly [Value, string]>;
  readonly onChange: (value: Value) => void;
}

export const SideSwitch = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: SideSwitchProps<Value>) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and ask for a legend
  <div role="group" aria-label={label} className="flex side:hidden">
    {options.map(([key, name]) => (
      <button
        key={key}
        type="button"
        aria-pressed={key === value}
        className="tab"
        onClick={() => onChange(key)}
      >
        {name}
      </button>
    ))}
  </div>
);
