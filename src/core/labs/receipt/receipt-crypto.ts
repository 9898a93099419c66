/** The cryptography that receipts need, handed in: Node has it, and a page on its own brings `pureCrypto` along. */

export interface ReceiptVerifying {
  /** SHA-256 of the text in UTF-8, as lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  /** Ed25519 (RFC 8032) over the text in UTF-8. Key (raw) and signature are base64url; false for whatever is none. */
  readonly verify: (publicKey: string, text: string, signature: string) => boolean;
}

export interface ReceiptSigning {
  readonly sha256: (text: string) => string;
  /** Raw Ed25519 public key, base64url. */
  readonly publicKey: string;
  /** Ed25519 over the UTF-8 bytes of the text, base64url. */
  readonly sign: (text: string) => string;
}
