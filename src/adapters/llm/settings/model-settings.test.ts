/** Where words may be sent, and how a key is kept. */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { WantedModel } from "#app/ports/model.ts";
import { modelSettings } from "./model-settings.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mettle-model-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const wanted: WantedModel = {
  kind: "openai-compatible",
  url: "https://models.example/v1",
  model: "m-1",
  budget: 5,
  fallbacks: [],
  key: "sk-canary-1",
};

const keyAt = (url: string, environment: Readonly<Record<string, string>> = {}): string | null => {
  const opened = modelSettings(folder, environment).open();
  return opened.ok && opened.value
    ? opened.value.keyFor({ kind: opened.value.setting.kind, url, model: "m-1" })
    : null;
};

test("nothing is configured until something is", () => {
  expect(modelSettings(folder, {}).open()).toEqual({ ok: true, value: null });
});

test("what is set can be shown, and the key is nowhere in it", () => {
  const set = modelSettings(folder, {}).replace(wanted);
  expect(set).toEqual({
    ok: true,
    value: {
      kind: "openai-compatible",
      url: "https://models.example/v1",
      model: "m-1",
      budget: { amount: 5, currency: "USD", per: "month" },
      key: "file",
      from: "file",
      fallbacks: [],
    },
  });
  expect(readFileSync(join(folder, "model.json"), "utf8")).not.toContain("canary");
  expect(keyAt("https://models.example/other")).toBe("sk-canary-1");
});

test("setting and key are for their owner only, and no draft of them stays", () => {
  modelSettings(folder, {}).replace(wanted);
  expect(readdirSync(folder).sort()).toEqual(["model.json", "model.key"]);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test.each(["model.key", "model.json"])(
  "a %s that others can read is refused with the command that mends it",
  (name) => {
    const settings = modelSettings(folder, {});
    settings.replace(wanted);
    chmodSync(join(folder, name), 0o644);
    const opened = settings.open();
    expect(opened).toMatchObject({
      ok: false,
      error: { type: "BadModelSetting", message: expect.stringContaining("chmod 600") },
    });
    expect(JSON.stringify(opened)).not.toContain("canary");
  },
);

test("a changed budget keeps the key; another origin does not get it", () => {
  const settings = modelSettings(folder, {});
  settings.replace(wanted);
  settings.replace({ ...wanted, key: null, budget: 9 });
  expect(keyAt("https://models.example/v1")).toBe("sk-canary-1");
  expect(settings.replace({ ...wanted, key: null, url: "https://elsewhere.example/v1" })).toMatchObject({
    ok: true,
    value: { key: "none" },
  });
  expect(existsSync(join(folder, "model.key"))).toBe(false);
  settings.replace({ ...wanted, key: null });
  expect(keyAt("https://models.example/v1")).toBeNull();
});

test("a fallback on another origin goes without the key", () => {
  modelSettings(folder, {}).replace(wanted);
  expect(keyAt("https://elsewhere.example/v1")).toBeNull();
  expect(keyAt("http://models.example/v1")).toBeNull();
});

test("forgetting leaves neither setting nor key", () => {
  const settings = modelSettings(folder, {});
  settings.replace(wanted);
  settings.remove();
  expect(readdirSync(folder)).toEqual([]);
  expect(settings.remove()).toMatchObject({ ok: true });
});

test.each([
  ["another protocol", { url: "ftp://models.example" }, "https://"],
  ["no address", { url: "models.example" }, "https://"],
  ["a script", { url: "javascript:alert(1)" }, "https://"],
  ["a name and password", { url: "https://me:canary@models.example" }, "user name or password"],
  ["a key in the query", { url: "https://models.example/v1?key=canary" }, "question mark"],
  ["no encryption", { url: "http://models.example/v1" }, "in the clear"],
  ["a host that only looks like this machine", { url: "http://127.0.0.1.example/v1" }, "in the clear"],
  ["no model", { model: "" }, "Name the model"],
  ["a model with signs of another line", { model: "m\nx: y" }, "Name the model"],
  ["a key of two lines", { key: "sk-canary\nx-evil: 1" }, "The key"],
  ["a key with spaces", { key: "sk canary" }, "The key"],
  ["an empty key", { key: "" }, "The key"],
  [
    "a fallback in the clear",
    { fallbacks: [{ kind: "ollama", url: "http://far.example", model: "m" }] },
    "in the clear",
  ],
] as const)("%s is refused, and not repeated", (_, change, told) => {
  const set = modelSettings(folder, {}).replace({ ...wanted, ...change });
  expect(set).toMatchObject({
    ok: false,
    error: { type: "BadModelSetting", message: expect.stringContaining(told) },
  });
  expect(JSON.stringify(set)).not.toContain("canary");
  expect(readdirSync(folder)).toEqual([]);
});

test.each(["http://localhost:1234", "http://127.0.0.1:8080/v1", "http://[::1]:11434", "http://127.9.9.9"])(
  "%s is this machine",
  (url) => {
    expect(modelSettings(folder, {}).replace({ ...wanted, url }).ok).toBe(true);
  },
);

test("a network of one's own is allowed by name", () => {
  const environment = { METTLE_MODEL_INSECURE: "1" };
  expect(modelSettings(folder, environment).replace({ ...wanted, url: "http://nas.local/v1" }).ok).toBe(true);
});

test("every kind has its usual address", () => {
  const urls = (["openai-compatible", "anthropic", "ollama"] as const).map((kind) => {
    const set = modelSettings(folder, {}).replace({ ...wanted, kind, url: "" });
    return set.ok ? set.value.url : "";
  });
  expect(urls).toEqual(["https://api.openai.com/v1", "https://api.anthropic.com", "http://127.0.0.1:11434"]);
});

test("the environment decides where it names a model, and then nothing is changed here", () => {
  const environment = {
    METTLE_MODEL_KIND: "anthropic",
    METTLE_MODEL: "claude-x",
    METTLE_MODEL_BUDGET: "3.5",
    METTLE_MODEL_KEY: "sk-outside",
  };
  modelSettings(folder, {}).replace(wanted);
  expect(modelSettings(folder, environment).open()).toMatchObject({
    ok: true,
    value: {
      setting: {
        kind: "anthropic",
        url: "https://api.anthropic.com",
        key: "environment",
        from: "environment",
        budget: { amount: 3.5 },
      },
    },
  });
  expect(modelSettings(folder, environment).replace(wanted)).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining("environment") },
  });
});

test.each([
  ["a kind that is none", { METTLE_MODEL: "m", METTLE_MODEL_KIND: "skynet" }],
  ["a budget that is none", { METTLE_MODEL: "m", METTLE_MODEL_BUDGET: "lots" }],
  ["an address without a model", { METTLE_MODEL_URL: "https://models.example" }],
])("%s in the environment is told", (_, environment) => {
  expect(modelSettings(folder, environment).open().ok).toBe(false);
});

test("keys of other programs go only where those would send them", () => {
  const environment = { ANTHROPIC_API_KEY: "sk-ant", OPENAI_API_KEY: "sk-oai" };
  const at = (kind: WantedModel["kind"], url: string): string | null => {
    modelSettings(folder, {}).replace({ ...wanted, kind, url, key: null });
    const opened = modelSettings(folder, environment).open();
    return opened.ok && opened.value ? opened.value.keyFor(opened.value.setting) : "failed";
  };
  expect(at("anthropic", "")).toBe("sk-ant");
  expect(at("openai-compatible", "")).toBe("sk-oai");
  expect(at("openai-compatible", "https://models.example/v1")).toBeNull();
  expect(at("anthropic", "https://models.example")).toBeNull();
  expect(at("openai-compatible", "https://api.anthropic.com")).toBeNull();
  expect(at("ollama", "")).toBeNull();
});

test("a setting file that is not ours is told with its place", () => {
  for (const text of ["", "{", "[]", '{"kind":"ollama"}', "\0\0"]) {
    writeFileSync(join(folder, "model.json"), text, { mode: 0o600 });
    expect(modelSettings(folder, {}).open()).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(join(folder, "model.json")) },
    });
  }
});

test("a folder that cannot be written to is told", () => {
  writeFileSync(join(folder, "file"), "");
  expect(modelSettings(join(folder, "file"), {}).replace(wanted)).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining("cannot be written") },
  });
});
