/** The browser's own Ed25519 as a second opinion. */
import { signedTextOf } from "#core/labs/index.ts";

/** Null where the browser has none: the page's own code has decided then. */
export const agreesWithBrowser = async (text: string): Promise<boolean | null> => {
  const subtle = globalThis.crypto?.subtle;
  const parts = signedTextOf(text);
  if (!subtle || parts === null) return null;
  try {
    const key = await subtle.importKey("raw", bytesOf(parts.publicKey), { name: "Ed25519" }, false, [
      "verify",
    ]);
    return await subtle.verify(
      "Ed25519",
      key,
      bytesOf(parts.signature),
      new TextEncoder().encode(parts.text),
    );
  } catch (thrown) {
    // A browser that does not know the algorithm says so in one of these ways.
    if (thrown instanceof DOMException && thrown.name !== "DataError") return null;
    return false;
  }
};

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
