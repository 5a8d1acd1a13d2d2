import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 random bits, as it stands in a link or cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a secret: 32 bytes from which it cannot be found again. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
