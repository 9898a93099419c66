/**
 * Replies that were given before. A reply holds words of a résumé, so it is kept under a lock whose key is the question
 * itself: who has not the question can neither find nor read it, and no word of it stands in the database or its log.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { ModelRecords } from "#app/ports/model.ts";

export interface ReplyCache {
  readonly find: () => Promise<string | null>;
  readonly keep: (reply: string) => Promise<void>;
}

/** `question`: everything that decides about the answer, in a fixed order. */
export const replyCache = (records: ModelRecords | null, question: ReadonlyArray<unknown>): ReplyCache => {
  const text = JSON.stringify(question);
  const name = hash(`name of ${text}`).toString("hex");
  const secret = hash(`key of ${text}`);
  return {
    find: async () => {
      const kept = await records?.findReply(name);
      return kept ? unlocked(kept, secret) : null;
    },
    keep: async (reply) => {
      await records?.keepReply(name, locked(reply, secret));
    },
  };
};

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();

const [cipher, ivBytes, tagBytes] = ["aes-256-gcm", 12, 16] as const;

const locked = (reply: string, secret: Buffer): Uint8Array => {
  const iv = randomBytes(ivBytes);
  const lock = createCipheriv(cipher, secret, iv);
  const body = Buffer.concat([lock.update(reply, "utf8"), lock.final()]);
  return Buffer.concat([iv, lock.getAuthTag(), body]);
};

/** Null when it was changed: then it is asked again. */
const unlocked = (kept: Uint8Array, secret: Buffer): string | null => {
  try {
    const lock = createDecipheriv(cipher, secret, kept.subarray(0, ivBytes));
    lock.setAuthTag(kept.subarray(ivBytes, ivBytes + tagBytes));
    return `${lock.update(kept.subarray(ivBytes + tagBytes), undefined, "utf8")}${lock.final("utf8")}`;
  } catch {
    return null;
  }
};
