/**
 * Who may talk to a server on the user's own machine: the page it serves and programs that know the start token.
 * Other web pages are kept out by Host (DNS rebinding) and Origin (CSRF) checks, and by a SameSite=Strict cookie.
 */
import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Failure } from "#app/operation.ts";
import { problemResponse } from "./problem.ts";

const cookieName = "mettle";
const openPaths: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);
const localHosts: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** `onceCode` opens the page one time: what a browser is started with stands in the list of processes. */
export const guard = (token: string, onceCode: string): MiddlewareHandler => {
  let isCodeSpent = false;
  const isWelcome = (query: (name: string) => string | undefined): boolean => {
    if (isSame(query("token") ?? "", token)) return true;
    if (isCodeSpent || !isSame(query("once") ?? "", onceCode)) return false;
    isCodeSpent = true;
    return true;
  };
  return async (context, next) => {
    const { path } = context.req;
    const foreign = foreignCaller(context.req.header("host") ?? "", context.req.header("origin"));
    if (foreign !== null) return problemResponse(foreign, 403, path);
    if (path === "/" && isWelcome((name) => context.req.query(name))) {
      setCookie(context, cookieName, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      return context.redirect("/", 303);
    }
    const shown = getCookie(context, cookieName) ?? bearerOf(context.req.header("authorization"));
    return openPaths.has(path) || isSame(shown ?? "", token) ? next() : strangerResponse(context);
  };
};

/** A person who typed the address gets words instead of JSON. */
const strangerResponse = (context: Context): Response | Promise<Response> =>
  context.req.header("accept")?.includes("text/html")
    ? context.html(tokenMissingPage, 401)
    : problemResponse(tokenMissing, 401, context.req.path, { "www-authenticate": "Bearer" });

const tokenMissing: Failure = {
  type: "TokenMissing",
  message:
    "Open Mettle by the address that `npm start` or `mettle open` printed, or send its token as Authorization: Bearer.",
};

const tokenMissingPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Mettle</title><main><h1>Mettle is here, but this browser is not let in yet</h1><p>Open it by the address that <code>npm start</code> or <code>mettle open</code> printed in the terminal. It carries a token, so that no other web page can read your résumé.</p></main></html>';

const foreignCaller = (host: string, origin: string | undefined): Failure | null => {
  if (!localHosts.has(host.replace(/:\d{1,5}$/u, ""))) {
    return { type: "ForeignHost", message: `Mettle answers on 127.0.0.1, not as ${host.slice(0, 100)}.` };
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return { type: "ForeignOrigin", message: "Another web page may not use Mettle." };
  }
  return null;
};

const bearerOf = (header: string | undefined): string | undefined =>
  header?.startsWith("Bearer ") ? header.slice("Bearer ".length) : undefined;

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** No script, style, font, image or request from anywhere else, ever. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set(
    "content-security-policy",
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  );
  headers.set("x-request-id", context.get("requestId"));
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
};
