/** An answer that is a file, as itself: for who asks for its media type rather than for JSON. */
import type { BoundOperation, Failure } from "#app/operation.ts";
import type { Result } from "#core/base/result.ts";
import { problemResponse } from "./problem.ts";

/** Who names a media type other than JSON wants the file itself, not an object that holds it. */
export const wantsFile = <Deps>(operation: BoundOperation<Deps>, accept: string | undefined): boolean =>
  operation.file !== null &&
  accept !== undefined &&
  /^(?:application\/(?!json|problem)|text\/(?!html))/u.test(accept);

export const fileResponse = <Deps>(
  operation: BoundOperation<Deps>,
  result: Result<unknown, Failure>,
  path: string,
): Response => {
  if (!result.ok) return problemResponse(result.error, operation.statusOf(result.error), path);
  const answer = operation.file?.(result.value);
  if (answer === undefined) return Response.json(result.value);
  const { name, mediaType, content } = answer.file;
  const headers = {
    "content-type": mediaType,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
  const body = "text" in content ? content.text : new Uint8Array(Buffer.from(content.base64, "base64"));
  return new Response(body, { status: 200, headers });
};
