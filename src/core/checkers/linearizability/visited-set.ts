/** Configurations already searched, kept whole (no hash decides alone) in one growing array with open addressing. */
import { at, grown, mixed } from "./cells.ts";

/** 64 M words are 256 MB: a search that needs more is out of budget. */
const mostWords = 2 ** 26;

export class VisitedSet {
  readonly #words: number;
  /** The configurations, one after the other. */
  #arena: Int32Array;
  /** 1 + number of the configuration; 0 is free. At most half full. */
  #table: Int32Array;
  size = 0;

  constructor(words: number) {
    this.#words = words;
    this.#arena = new Int32Array(words * 32);
    this.#table = new Int32Array(64);
  }

  get isFull(): boolean {
    return (this.size + 1) * this.#words > mostWords;
  }

  /** False if it was there. */
  add(key: Int32Array): boolean {
    const mask = this.#table.length - 1;
    let place = this.#hash(key, 0) & mask;
    for (let found = at(this.#table, place); found !== 0; found = at(this.#table, place)) {
      if (this.#isAt((found - 1) * this.#words, key)) return false;
      place = (place + 1) & mask;
    }
    this.#append(key);
    this.#table[place] = this.size;
    if (this.size * 2 > mask) this.#rehash();
    return true;
  }

  #append(key: Int32Array): void {
    const offset = this.size * this.#words;
    if (offset + this.#words > this.#arena.length) {
      this.#arena = grown(this.#arena, this.#arena.length * 2);
    }
    for (let word = 0; word < this.#words; word++) this.#arena[offset + word] = at(key, word);
    this.size++;
  }

  #isAt(offset: number, key: Int32Array): boolean {
    for (let word = 0; word < this.#words; word++) {
      if (at(this.#arena, offset + word) !== at(key, word)) return false;
    }
    return true;
  }

  #hash(cells: Int32Array, offset: number): number {
    let hash = 0;
    for (let word = 0; word < this.#words; word++) hash = mixed(hash, at(cells, offset + word));
    return hash ^ (hash >>> 13);
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 4);
    const mask = table.length - 1;
    for (let one = 0; one < this.size; one++) {
      let place = this.#hash(this.#arena, one * this.#words) & mask;
      while (at(table, place) !== 0) place = (place + 1) & mask;
      table[place] = one + 1;
    }
    this.#table = table;
  }
}
