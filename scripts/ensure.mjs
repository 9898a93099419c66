// Makes a checkout runnable: packages installed, code bundled, knowledge compiled, page built; each only if its inputs
// changed. Needs nothing but Node, so that `npm start` works in a fresh clone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const stampFile = inRoot(".cache/stamps.json");

/** Each step: what it is made from, what proves that it is there, how it is made. */
const steps = [
  {
    name: "packages",
    inputs: ["package-lock.json"],
    product: "node_modules",
    doing: "Installing packages",
    make: () =>
      run("npm", [
        "ci",
        "--prefer-offline",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--loglevel=error",
      ]),
  },
  {
    name: "code",
    inputs: ["package-lock.json", "src", "bench", "scripts"],
    except: /[\\/]src[\\/]web[\\/](?!verify[\\/])|\.test\.tsx?$/u,
    product: "dist/doors/cli/main.js",
    doing: "Building",
    make: async () => (await import(pathToFileURL(inRoot("scripts/bundle.mjs")).href)).bundle(root),
  },
  {
    name: "knowledge",
    inputs: ["knowledge", "src/core/catalogue", "src/core/taxonomy", "src/adapters/knowledge-files"],
    product: "dist/catalogue.json",
    doing: "Checking the knowledge",
    make: () =>
      run(process.execPath, [
        inRoot("dist/scripts/compile-knowledge.js"),
        inRoot("knowledge"),
        inRoot("dist/catalogue.json"),
      ]),
  },
  {
    name: "web",
    inputs: ["package-lock.json", "vite.config.ts", "src/web", "src/core"],
    except: /\.test\.tsx?$/u,
    product: "dist/web/index.html",
    doing: "Building the page",
    make: () => run(process.execPath, [inRoot("node_modules/vite/bin/vite.js"), "build", "--logLevel=error"]),
  },
];

/** `names`: the steps wanted, all when absent. Says what it does on stderr only when it does something. */
export const ensure = async (names = steps.map(({ name }) => name)) => {
  requireNode();
  const due = () => {
    const stamps = readStamps();
    return steps.filter(
      (step) =>
        names.includes(step.name) &&
        (stamps[step.name] !== stampOf(step) || !existsSync(inRoot(step.product))),
    );
  };
  if (due().length === 0) return;
  await withLock(async () => {
    // Another start may have done it while this one waited; and a step may change what a later one sees.
    for (const step of steps) {
      if (!due().some(({ name }) => name === step.name)) continue;
      process.stderr.write(`${step.doing} …\n`);
      const stamp = stampOf(step);
      await step.make();
      writeFileSync(stampFile, JSON.stringify({ ...readStamps(), [step.name]: stamp }));
    }
  });
};

const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Mettle needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
};

const readStamps = () => {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return {};
  }
};

/** Path, size and time of every input: enough to see a change, and two milliseconds for a thousand files. */
const stampOf = ({ inputs, except }) => {
  const hash = createHash("sha256").update(process.versions.node);
  for (const input of inputs) {
    for (const path of filesBelow(inRoot(input))) {
      if (except?.test(path)) continue;
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path}\n${size}\n${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
};

const filesBelow = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    );
};

/** Two starts at once: the second waits for the first. A lock whose owner is gone is taken over. */
const withLock = async (work) => {
  const lock = inRoot(".cache/ensure.lock");
  mkdirSync(inRoot(".cache"), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (thrown) {
      if (thrown.code !== "EEXIST") throw thrown;
      if (!isAlive(Number(readLock(lock)))) rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
};

const readLock = (lock) => {
  try {
    return readFileSync(lock, "utf8") || String(process.pid);
  } catch {
    return String(process.pid);
  }
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown.code === "EPERM";
  }
};

const run = (command, args) => {
  const shell = process.platform === "win32" && command === "npm";
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell });
  if (status === 0) return;
  process.stderr.write(`${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ""}.\n`);
  process.exit(1);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = { packages: ["packages"], build: undefined, start: undefined, test: undefined };
  await ensure(wanted[process.argv[2] ?? "build"]);
}
