/** The tables as Kysely sees them; the truth is `migrations/`. */

import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { ModelCall } from "#app/ports/model.ts";
import type { CitableKind, EvidenceClass } from "#core/ledger/index.ts";

export interface Tables {
  readonly profile: ProfileTable;
  readonly document: DocumentTable;
  readonly event: EventTable;
  readonly run: RunTable;
  readonly run_event: RunEventTable;
  readonly idempotency_key: IdempotencyKeyTable;
  readonly resume_book: ResumeBookTable;
  readonly resume_book_step: ResumeBookStepTable;
  readonly fact: FactTable;
  readonly llm_call: LlmCallTable;
  readonly llm_reply: LlmReplyTable;
}

/** Written as a JSON string, read as what it holds. */
type Json = ColumnType<unknown, string, string>;
/** Postgres bigint: a string on the way out. */
type BigInteger = ColumnType<string, number | string, number | string>;

interface ProfileTable {
  readonly only_one: Generated<boolean>;
  readonly value: Json;
  readonly version: BigInteger;
}

interface DocumentTable {
  readonly id: string;
  readonly kind: "resume" | "posting";
  readonly name: string;
  readonly bytes: Buffer;
  readonly title: string | null;
  readonly company: string | null;
  readonly decision: "keep" | "skip" | null;
  readonly reason: string | null;
  readonly version: Generated<string>;
  readonly created_at: Generated<Date>;
}

interface EventTable {
  readonly sequence: Generated<string>;
  readonly at: Generated<Date>;
  readonly subject: string;
  readonly name: string;
  readonly value: Json;
}

interface RunTable {
  readonly id: string;
  readonly kind: string;
  readonly state: "queued" | "running" | "done" | "failed";
  readonly input: Json;
  readonly done: Generated<number>;
  readonly total: number;
  readonly result: ColumnType<unknown, string | null | undefined, string | null>;
  readonly error: ColumnType<unknown, string | null | undefined, string | null>;
  readonly created_at: Generated<Date>;
}

interface RunEventTable {
  readonly run_id: string;
  readonly sequence: number;
  readonly name: "progress" | "item" | "done" | "failed";
  readonly value: Json;
}

interface IdempotencyKeyTable {
  readonly key: string;
  readonly request_hash: string;
  readonly status: number;
  readonly headers: Json;
  readonly body: string;
  readonly created_at: Generated<Date>;
}

export interface ResumeBookTable {
  readonly id: string;
  readonly resume: string | null;
  readonly head: number;
  readonly version: Generated<string>;
  readonly created_at: Generated<Date>;
  readonly updated_at: Generated<Date>;
  readonly deleted_at: ColumnType<Date | null, never, Date | null>;
}

export interface ResumeBookStepTable {
  readonly book_id: string;
  readonly step: number;
  readonly parent: number | null;
  readonly note: string;
  readonly at: Generated<Date>;
  readonly value: Json;
}

interface LlmCallTable {
  readonly id: string;
  readonly at: ColumnType<Date, string, never>;
  readonly model: string;
  readonly prompt: string;
  readonly outcome: ModelCall["outcome"];
  readonly attempts: number;
  readonly milliseconds: number;
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  /** Postgres numeric: a string on the way out. */
  readonly cost: ColumnType<string | null, number | null, never>;
  readonly charged: ColumnType<string, number, never>;
}

interface LlmReplyTable {
  readonly key: string;
  readonly reply: Buffer;
  readonly at: Generated<Date>;
}

export interface FactTable {
  readonly number: GeneratedAlways<string>;
  readonly text: string;
  readonly kind: CitableKind;
  readonly evidence: EvidenceClass;
  readonly standing: "read" | "confirmed" | "withdrawn";
  readonly job: ColumnType<unknown, string | null, never>;
  readonly source: ColumnType<unknown, string, never>;
  readonly book: GeneratedAlways<string | null>;
  /** A day without a time; read as text, because a `Date` would move it to another zone. */
  readonly stated_on: ColumnType<Date, string, never>;
  readonly supersedes: ColumnType<string | null, string | null | undefined, never>;
  readonly at: Generated<Date>;
}
