/** Cuts a sentence into clauses, each headed by a verb where it has one, and says how each hangs on the one before. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import { CONTRIBUTED } from "../lexicon/ranks.ts";
import type { Open, State } from "./clause-state.ts";
import { BACKWARDS, OPENERS, TRIGGERS } from "./grammar.ts";
import { isVerbHere } from "./is-verb-here.ts";
import type { Clause, LinkKind, Unit } from "./unit.ts";

export interface Clauses {
  readonly clauses: ReadonlyArray<Clause>;
  readonly clauseByUnit: ReadonlyArray<number>;
  readonly heads: ReadonlySet<number>;
}

export const clausesOf = (units: ReadonlyArray<Unit>, text: string, lexicon: Lexicon): Clauses => {
  const first: Open = {
    number: 0,
    link: "start",
    parent: -1,
    isJoined: false,
    start: 0,
    end: 0,
    head: null,
    size: 0,
  };
  const state: State = {
    units,
    lexicon,
    clauses: [first],
    clauseByUnit: [],
    heads: new Set(),
    current: first,
    pending: null,
    joint: -1,
    outer: [],
  };
  for (const [index, unit] of units.entries()) {
    passGap(state, index, index === 0 ? "" : text.slice(units[index - 1]?.end ?? 0, unit.start));
    passUnit(state, index, unit);
    state.clauseByUnit[index] = state.current.number;
    state.current.end = unit.end;
  }
  return { clauses: state.clauses, clauseByUnit: state.clauseByUnit, heads: state.heads };
};

const passGap = (state: State, index: number, gap: string): void => {
  if (gap.includes(")")) state.current = state.outer.pop() ?? state.current;
  if (gap.includes("(")) {
    state.outer.push(state.current);
    open(state, index, "part", state.current.number);
    return;
  }
  // "Demand forecasting: supply features": the label belongs to what it labels.
  if (/:\s/u.test(gap) && !/[;.]/u.test(gap)) open(state, index, "part", state.current.number);
  else if (/[;]|[.!?] |\s[–—-]\s|—/u.test(gap)) openNext(state, index);
  else if (gap.includes(",")) {
    state.pending = "comma";
    state.joint = index;
  }
};

const openNext = (state: State, index: number): void => {
  const isBack = BACKWARDS.has(state.units[index]?.text.toLowerCase() ?? "");
  open(state, index, isBack ? "relative" : "coordinated", isBack ? state.current.number : -1);
};

const passUnit = (state: State, index: number, unit: Unit): void => {
  const lower = unit.text.toLowerCase();
  const link = openedBy(state, index, unit, lower);
  if (link !== null) {
    open(state, index, link, state.current.number);
    return;
  }
  const trigger = unit.isContent ? undefined : TRIGGERS.get(lower);
  if (trigger !== undefined) {
    if (trigger === "coordinated") state.joint = index;
    state.pending = trigger;
    return;
  }
  if (isVerbHere(state, index, unit)) {
    headClause(state, index, unit);
    return;
  }
  // "maintained it and rewrote": it has its object.
  if (state.heads.has(index - 1) && /^(?:it|them)$/u.test(lower)) state.current.size += 1;
  if (!unit.isContent || lower.endsWith("ly")) return;
  state.current.size += 1;
  state.pending = null;
};

/** What opens a clause by itself, and how that hangs on the one before. */
const openedBy = (state: State, index: number, unit: Unit, lower: string): LinkKind | null => {
  const { current } = state;
  const opener = OPENERS.get(lower);
  const isEmpty = current.size === 0 && current.head === null;
  if (opener !== undefined && !isEmpty && !isDeterminer(state, index, lower)) return opener;
  return unit.marks.get("cause") === "effect" && current.head !== null ? "result" : null;
};

/** "that" before a noun at the start of nothing new: "that service". */
const isDeterminer = (state: State, index: number, lower: string): boolean => {
  const before = state.units[index - 1];
  return (
    lower === "that" && before !== undefined && !before.isContent && TRIGGERS.has(before.text.toLowerCase())
  );
};

const open = (state: State, index: number, link: LinkKind, parent: number): void => {
  const clause: Open = {
    number: state.clauses.length,
    link,
    parent,
    isJoined: false,
    start: state.units[index]?.start ?? 0,
    end: 0,
    head: null,
    size: 0,
  };
  state.clauses.push(clause);
  state.current = clause;
  state.pending = null;
};

const headClause = (state: State, index: number, unit: Unit): void => {
  const { current, pending, joint } = state;
  state.heads.add(index);
  const isAtJoint = pending === "coordinated" || pending === "comma";
  // "where I have been an engineer since 2017, I built", "because its writes are small and moved".
  if (isAtJoint && joint >= index - 2 && isStatement(state)) openAt(state, index, unit, joint);
  else if (current.head === null) {
    // A subject before it stays in the clause: "The service was moved".
    current.head = index;
    current.size = 0;
    state.pending = null;
  } else if (current.size === 0 && isAtJoint) {
    // "Designed and built the importer": two verbs, one object.
    state.pending = null;
  } else openAt(state, index, unit, startOf(state, current.head, index));
};

/** A subject of its own, behind the last joint, belongs to the verb. */
const startOf = ({ pending, joint }: State, head: number, index: number): number => {
  const isAtJoint = pending === null || pending === "coordinated" || pending === "comma";
  return isAtJoint && joint > head ? joint : index;
};

const openAt = (state: State, index: number, unit: Unit, from: number): void => {
  openFor(state, unit, from);
  for (let i = from; i < index; i += 1) state.clauseByUnit[i] = state.current.number;
  state.current.head = index;
};

/** A clause that says with "is", "was" or "has been" what somebody or something is, and has no other verb. */
const isStatement = ({ current, units, clauseByUnit }: State): boolean =>
  current.head === null &&
  current.size > 0 &&
  units.some(
    ({ text, isContent }, at) =>
      !isContent && clauseByUnit[at] === current.number && /^(?:am|is|are|was|were|been)$/iu.test(text),
  );

const openFor = (state: State, unit: Unit, from: number): void => {
  const { current, pending } = state;
  const link = linkOf(state, unit, pending);
  const isJoined = link === "coordinated";
  if (isJoined && pending === null) open(state, from, link, -1);
  else if (isJoined) {
    const sibling = siblingOf(state, unit);
    open(state, from, sibling.link === "start" ? "coordinated" : sibling.link, sibling.parent);
  } else open(state, from, link, current.number);
  state.current.isJoined = isJoined;
};

/** What a clause that is joined by "and" is joined to: the nearest one whose verb has the same form. */
const siblingOf = (state: State, unit: Unit): Open => {
  const form = (open: Open): string => state.units[open.head ?? -1]?.form ?? "";
  const isAside =
    PARTICIPLE.test(state.units[state.current.head ?? -1]?.text ?? "") && !PARTICIPLE.test(unit.text);
  let at: Open | undefined = isAside ? (state.clauses[state.current.parent] ?? state.current) : state.current;
  while (at !== undefined && at.parent >= 0 && form(at) !== unit.form) at = state.clauses[at.parent];
  return at ?? state.current;
};

const linkOf = (state: State, unit: Unit, pending: State["pending"]): LinkKind => {
  // ", written in Kotlin,": a form that is only a participle says something of the noun before it.
  if (pending === "comma" && PARTICIPLE.test(unit.text)) return "part";
  if (pending === "comma") return unit.form === "ing" ? "result" : "coordinated";
  if (pending === "purpose") return isModest(state) ? "part" : "purpose";
  return pending ?? "coordinated";
};

const PARTICIPLE = /^(?:written|rewritten|given|taken|known|shown|driven|chosen|drawn|spoken)$/iu;

/** "helped to migrate", "proposed to migrate": what follows is what was helped with, not what it was done for. */
const isModest = ({ units, current, lexicon }: State): boolean => {
  const head = units[current.head ?? -1];
  return head !== undefined && (lexicon.rankOf(head.keys) <= CONTRIBUTED || head.marks.has("limit"));
};
