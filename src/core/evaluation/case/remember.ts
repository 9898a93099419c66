/** A what-if asks the same questions of the same facts again; the answers are kept as long as the facts are. */
export const remember = <Key extends object, Value>(answer: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept.value;
    const value = answer(key);
    known.set(key, { value });
    return value;
  };
};
