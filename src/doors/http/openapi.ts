/** The OpenAPI 3.1 document, from the same operations that are routed. OpenAPI 3.1 schemas are JSON Schema 2020-12. */
import { z } from "zod";
import type { BoundOperation, Rest } from "#app/operation.ts";

const problem = z
  .object({
    type: z.string().describe("Stable, e.g. urn:mettle:problem:NoSuchDocument"),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What happened and what to do next"),
    instance: z.string(),
    errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });

export const openApiDocument = <Deps>(
  operations: ReadonlyArray<BoundOperation<Deps>>,
  version: string,
): object => {
  const schemas: Record<string, unknown> = {};
  const schemaOf = (schema: z.ZodType, io: "input" | "output"): unknown => collectSchema(schema, io, schemas);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    if (!operation.rest) continue;
    const { path, method } = operation.rest;
    paths[path] = { ...paths[path], [method]: operationEntry(operation, operation.rest, schemaOf) };
  }
  paths["/v1/runs/{id}/events"] = { get: runEventsEntry };
  schemaOf(problem, "output");
  return {
    openapi: "3.1.0",
    info: {
      title: "Mettle",
      version,
      description:
        "The local API of Mettle. Send the start token as `Authorization: Bearer`. Errors are RFC 9457 problems.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "http://127.0.0.1:4747" }],
    security: [{ token: [] }],
    paths,
    components: { schemas, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
};

type SchemaOf = (schema: z.ZodType, io: "input" | "output") => unknown;

const operationEntry = <Deps>(operation: BoundOperation<Deps>, rest: Rest, schemaOf: SchemaOf): object => {
  const hasBody = rest.method !== "get" && rest.method !== "delete";
  const input = schemaOf(operation.input, "input");
  return {
    operationId: `${operation.noun}_${operation.verb}`,
    tags: [operation.noun],
    summary: operation.summary,
    parameters: [...parametersOf(rest, input, hasBody), ...(operation.changesState ? headersOfChange : [])],
    ...(hasBody
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: withoutPath(rest, input) } },
          },
        }
      : {}),
    responses: {
      [rest.success]: {
        description: rest.success === 204 ? "Done." : "The answer.",
        ...(rest.success === 204
          ? {}
          : { content: { "application/json": { schema: schemaOf(operation.output, "output") } } }),
      },
      ...Object.fromEntries([400, 401, ...operation.errorStatuses].map((status) => [status, problemReply])),
    },
  };
};

const problemReply = {
  description: "A problem.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

const headersOfChange = [
  {
    name: "Idempotency-Key",
    in: "header",
    schema: { type: "string", maxLength: 255 },
    description: "The same key and body get the stored answer.",
  },
  {
    name: "If-Match",
    in: "header",
    schema: { type: "string" },
    description: "The version you believe to be current.",
  },
];

const propertiesOf = (schema: unknown): Readonly<Record<string, unknown>> =>
  typeof schema === "object" &&
  schema !== null &&
  "properties" in schema &&
  typeof schema.properties === "object"
    ? { ...schema.properties }
    : {};

const pathNames = (rest: Rest): ReadonlyArray<string> =>
  [...rest.path.matchAll(/\{(\w{1,40})\}/gu)].map(([, name]) => name ?? "");

const parametersOf = (rest: Rest, input: unknown, hasBody: boolean): ReadonlyArray<object> => {
  const inPath = new Set(pathNames(rest));
  return Object.entries(propertiesOf(input))
    .filter(([name]) => inPath.has(name) || !hasBody)
    .map(([name, schema]) => ({
      name,
      in: inPath.has(name) ? "path" : "query",
      ...(inPath.has(name) && { required: true }),
      schema,
    }));
};

const withoutPath = (rest: Rest, input: unknown): unknown => {
  const names = new Set(pathNames(rest));
  if (names.size === 0 || typeof input !== "object" || input === null) return input;
  const properties = Object.fromEntries(
    Object.entries(propertiesOf(input)).filter(([name]) => !names.has(name)),
  );
  const required =
    "required" in input && Array.isArray(input.required)
      ? input.required.filter((name) => !names.has(String(name)))
      : [];
  return { ...input, properties, ...(required.length > 0 ? { required } : { required: undefined }) };
};

/** Moves named schemas to `components`, where references point. */
const collectSchema = (
  schema: z.ZodType,
  io: "input" | "output",
  schemas: Record<string, unknown>,
): unknown => {
  const { $defs, $schema, id, ...own } = z.toJSONSchema(schema, {
    io,
    target: "draft-2020-12",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  }) as Record<string, unknown>;
  const moved = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/'));
  for (const [name, definition] of Object.entries($defs ?? {})) schemas[name] = moved(definition);
  if (typeof id !== "string") return moved(own);
  schemas[id] = moved(own);
  return { $ref: `#/components/schemas/${id}` };
};

const runEventsEntry = {
  operationId: "run_events",
  tags: ["run"],
  summary: "Stream the events of a run; send Last-Event-ID to resume.",
  parameters: [
    { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
    { name: "Last-Event-ID", in: "header", schema: { type: "integer" } },
  ],
  responses: {
    200: {
      description: "Events progress, item, done, failed.",
      content: { "text/event-stream": { schema: { type: "string" } } },
    },
    404: problemReply,
  },
};
