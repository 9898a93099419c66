/** A run's events as Server-Sent Events; `Last-Event-ID` resumes where a reader left. */
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { RunsDep } from "#app/ports/runs.ts";
import { problemResponse } from "./problem.ts";

export const runEvents =
  (deps: RunsDep) =>
  async (context: Context): Promise<Response> => {
    const id = context.req.param("id") ?? "";
    const runs = await deps.runs();
    const found = await runs.find(id);
    if (!found.ok) return problemResponse(found.error, 404, context.req.path);
    const last = Number(context.req.header("last-event-id") ?? 0);
    const stop = new AbortController();
    return streamSSE(context, async (stream) => {
      stream.onAbort(() => stop.abort());
      for await (const { sequence, name, value } of runs.follow(
        id,
        Number.isInteger(last) ? last : 0,
        stop.signal,
      )) {
        await stream.writeSSE({ id: String(sequence), event: name, data: JSON.stringify(value) });
      }
    });
  };
