/** Shortest cycles through edges of one kind: breadth first from each edge's end back to its beginning. */
import type { Dependency, DependencyKind } from "./dependency-graph.ts";

/** Finds the shortest cycle with an edge of kind `through` whose other edges are of the kinds in `rest`. */
export type CycleSearch = (
  through: DependencyKind,
  rest: ReadonlyArray<DependencyKind>,
) => ReadonlyArray<Dependency> | undefined;

/** Edges followed per search: 0.2 s. A knot that needs more shows the shortest cycle found by then. */
const mostSteps = 4_000_000;

export const cycleSearch = (knot: ReadonlyArray<Dependency>): CycleSearch => {
  const edges = localEdges(knot);
  return (through, rest) => {
    const walk = new Walk(edges, new Set(rest));
    let best: ReadonlyArray<Dependency> | undefined;
    for (const edge of edges.filter(({ dependency }) => dependency.kind === through)) {
      best = walk.cycleThrough(edge, (best?.length ?? edges.length + 1) - 1) ?? best;
    }
    return best;
  };
};

/** A dependency whose ends are numbered within the knot alone, so that a walk's arrays are as small as the knot. */
interface LocalEdge {
  readonly from: number;
  readonly to: number;
  readonly dependency: Dependency;
}

const localEdges = (knot: ReadonlyArray<Dependency>): ReadonlyArray<LocalEdge> => {
  const numberByNode = new Map<number, number>();
  const numberOf = (node: number): number => {
    const number = numberByNode.get(node) ?? numberByNode.size;
    numberByNode.set(node, number);
    return number;
  };
  return knot.map((dependency) => ({
    from: numberOf(dependency.from),
    to: numberOf(dependency.to),
    dependency,
  }));
};

/** Breadth-first walks over the allowed edges, on arrays that are made once. */
class Walk {
  private readonly outgoing: Array<Array<LocalEdge>> = [];
  /** Per node, the edge by which the walk of `round` came to it. */
  private readonly cameBy: Array<LocalEdge> = [];
  private readonly roundOf: Array<number> = [];
  private round = 0;
  private steps = 0;

  constructor(edges: ReadonlyArray<LocalEdge>, allowed: ReadonlySet<DependencyKind>) {
    for (const { from, to } of edges) {
      this.outgoing[from] ??= [];
      this.outgoing[to] ??= [];
    }
    for (const edge of edges) if (allowed.has(edge.dependency.kind)) this.outgoing[edge.from]?.push(edge);
  }

  /** A shortest cycle of at most `most` edges that begins with this one. */
  cycleThrough(edge: LocalEdge, most: number): ReadonlyArray<Dependency> | undefined {
    this.round += 1;
    let ring: ReadonlyArray<number> = [edge.to];
    for (let length = 2; length <= most && ring.length > 0 && this.steps < mostSteps; length += 1) {
      ring = ring.flatMap((node) => this.enter(node));
      if (ring.includes(edge.from)) return [edge.dependency, ...this.pathBack(edge)];
    }
    return undefined;
  }

  /** Nodes that are first seen from this one. */
  private enter(node: number): ReadonlyArray<number> {
    const found: Array<number> = [];
    for (const next of this.outgoing[node] ?? []) {
      this.steps += 1;
      if (this.roundOf[next.to] === this.round) continue;
      this.roundOf[next.to] = this.round;
      this.cameBy[next.to] = next;
      found.push(next.to);
    }
    return found;
  }

  private pathBack({ from, to }: LocalEdge): ReadonlyArray<Dependency> {
    const path: Array<Dependency> = [];
    let node = from;
    do {
      const step = this.cameBy[node];
      if (!step) break;
      path.push(step.dependency);
      node = step.from;
    } while (node !== to);
    return path.reverse();
  }
}
