/** Work on one key waits for work on the same key in this process: for mutants whose bug is not this race. */

const lastByKey = new Map<string, Promise<unknown>>();

export const oneAtATime = <T>(key: string, work: () => Promise<T>): Promise<T> => {
  const before = lastByKey.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  lastByKey.set(key, mine);
  return mine;
};
