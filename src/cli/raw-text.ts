import { Failure } from '../model/failure.ts'
import { readBytes, sha256 } from './files.ts'
import type { Session } from './session.ts'
import { shownPath } from './sources.ts'

/** The text of a file as its bytes have it, for edits that leave all else as it is. */
export function rawText(
  file: string,
  { hash, session }: { readonly hash: string | undefined; readonly session: Session },
): string {
  const shown = shownPath(file, session.io)
  const bytes = readBytes(file, shown)
  if (sha256(bytes) !== hash) throw changedMeanwhile(shown)
  const raw = utf8(bytes, shown)
  if (raw.normalize('NFC') === raw) return raw
  throw new Failure({
    nl: `${shown} is niet in de gewone Unicode-vorm (NFC) geschreven; sla het eerst zo op (bij een codeboek doet rodedraad check --fix dat)`,
    en: `${shown} is not in the usual form of Unicode (NFC); save it so first (rodedraad check --fix does that for a codebook)`,
  })
}

function utf8(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Failure(
      {
        nl: `${shown} is geen UTF-8; sla het eerst op als UTF-8`,
        en: `${shown} is not UTF-8; save it as UTF-8 first`,
      },
      { cause },
    )
  }
}

function changedMeanwhile(shown: string): Failure {
  return new Failure({
    nl: `${shown} is intussen door iets anders veranderd; deze opdracht heeft niets gedaan, geef hem nog eens`,
    en: `${shown} was changed by something else meanwhile; this command did nothing, give it again`,
  })
}
