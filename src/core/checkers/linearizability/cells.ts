/** Int32 arrays as the search reads them: an index out of bounds is a bug, so the fallback only pleases the compiler. */

export const at = (cells: Int32Array, index: number): number => cells[index] ?? 0;

export const add = (cells: Int32Array, index: number, amount: number): number => {
  const sum = at(cells, index) + amount;
  cells[index] = sum;
  return sum;
};

/** A longer copy; what is new is zero. */
export const grown = (cells: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(length);
  copy.set(cells);
  return copy;
};

/** One step of a multiplicative hash (the constants are those of MurmurHash3's 32-bit body and finaliser). */
export const mixed = (hash: number, word: number): number => {
  const product = Math.imul(hash ^ word, 0x85eb_ca6b);
  return product ^ (product >>> 15);
};
