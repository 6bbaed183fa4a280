import { createHash } from 'node:crypto'

/**
 * What tells one text from another: 16 hexadecimal digits of its SHA-256, in UTF-8. With letters in front, since a
 * spreadsheet takes 16 digits, or digits with an e among them, for a number.
 */
export function textHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}
