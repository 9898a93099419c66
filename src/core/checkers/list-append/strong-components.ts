/** Strongly connected components (Tarjan 1972) with a stack of its own: a history of 10,000 would overflow the program's. */

/**
 * @param successors of each node, by number
 * @returns the component of each node; nodes of one component reach each other
 */
export const strongComponents = (successors: ReadonlyArray<ReadonlyArray<number>>): Int32Array => {
  const size = successors.length;
  const component = new Int32Array(size).fill(-1);
  const reached = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const nextChild = new Int32Array(size);
  const [path, open]: [Array<number>, Array<number>] = [[], []];
  let [order, components] = [0, 0];
  const enter = (node: number): void => {
    reached[node] = order;
    lowest[node] = order;
    order += 1;
    path.push(node);
    open.push(node);
  };
  const lower = (node: number, to: number): void => {
    lowest[node] = Math.min(lowest[node] ?? 0, to);
  };
  /** Closes a node whose children are all done: if nothing above it was reached, it and all opened after it are one. */
  const leave = (node: number): void => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lower(parent, lowest[node] ?? 0);
    if (lowest[node] !== reached[node]) return;
    for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop()) {
      component[member] = components;
    }
    components += 1;
  };
  const follow = (node: number): void => {
    const child = successors[node]?.[nextChild[node] ?? 0];
    nextChild[node] = (nextChild[node] ?? 0) + 1;
    if (child === undefined) leave(node);
    else if (reached[child] === -1) enter(child);
    else if (component[child] === -1) lower(node, reached[child] ?? 0);
  };
  for (let root = 0; root < size; root += 1) {
    if (reached[root] === -1) enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) follow(node);
  }
  return component;
};
