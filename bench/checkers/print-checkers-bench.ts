/** The table for a terminal of 80 columns: slow or wrong files one by one, then the totals beside their bars. */
import { measuring } from "./measure.ts";
import type { CheckersBench, FileFigures, GroupFigures } from "./run-checkers-bench.ts";

/** Of the many etcd files only the slowest are worth a line. */
const shownOfGroup = 8;

export const printCheckersBench = ({ files, groups }: CheckersBench): string =>
  [
    `${"history".padEnd(22)} ${"ops".padStart(5)} ${"verdict".padEnd(8)} ${"first ms".padStart(9)} ${"warm ms".padStart(9)} ${"porcupine".padStart(10)} ${"ratio".padStart(6)}`,
    ...groups.flatMap(({ group }) =>
      files
        .filter((one) => one.group === group)
        .toSorted((a, b) => b.warmMs - a.warmMs)
        .slice(0, shownOfGroup)
        .map(fileLine),
    ),
    "",
    ...groups.flatMap(groupLines),
    "",
    "first: the first call in this process, summed. warm: the median of the calls after",
    `${measuring.warmUpMs} ms of the same; Porcupine in one Go process by the same rules, without the shrinking.`,
    "",
  ].join("\n");

const fileLine = ({
  name,
  group,
  operations,
  verdict,
  expected,
  firstMs,
  warmMs,
  porcupine,
  ratio,
}: FileFigures): string => {
  const isWrong =
    (expected !== null && expected !== verdict) || (porcupine !== null && porcupine.verdict !== verdict);
  return [
    `${name}${group === "kv-unpartitioned" ? " (whole)" : ""}`.padEnd(22),
    String(operations).padStart(5),
    verdict.padEnd(8),
    firstMs.toFixed(3).padStart(9),
    warmMs.toFixed(3).padStart(9),
    (porcupine?.warmMs.toFixed(3) ?? "–").padStart(10),
    (ratio?.toFixed(2) ?? "–").padStart(6),
    isWrong ? `✗ expected ${expected ?? porcupine?.verdict ?? ""}` : "",
  ]
    .join(" ")
    .trimEnd();
};

const groupLines = ({
  group,
  files,
  disagreements,
  firstMs,
  warmMs,
  porcupineMs,
  porcupineFirstMs,
  ratio,
  bar,
  meets,
}: GroupFigures): ReadonlyArray<string> => [
  `${group}: ${files} histories, ${disagreements} disagreements; first ${firstMs.toFixed(1)} ms, warm ${warmMs.toFixed(1)} ms in total`,
  ...(ratio === null
    ? []
    : [
        `  Porcupine first ${(porcupineFirstMs ?? 0).toFixed(1)} ms, warm ${(porcupineMs ?? 0).toFixed(1)} ms: ${ratio.toFixed(2)} times its time, asked ≤ ${bar}${meets === true ? "" : "  ✗"}`,
      ]),
];
