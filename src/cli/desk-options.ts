import { Failure } from '../model/failure.ts'
import type { WhereOptions } from './project-folder.ts'
import type { Session } from './session.ts'

/** How a person codes, and what. */
export interface DeskOptions extends WhereOptions {
  readonly coder?: string
  readonly blind?: boolean
  readonly interviewer?: boolean
  readonly speakers?: boolean
}

/** Whose tags these are: as --coder says, else RODEDRAAD_CODER. */
export function coderOf({ coder }: DeskOptions, { io }: Session): string {
  const name = (coder ?? io.env.RODEDRAAD_CODER ?? '').normalize('NFC').trim()
  if (name !== '') return name
  throw new Failure(
    {
      nl: 'wie codeert er? Noem jezelf met --coder, zoals --coder anna (of zet RODEDRAAD_CODER)',
      en: 'who is coding? Name yourself with --coder, such as --coder anna (or set RODEDRAAD_CODER)',
    },
    { kind: 'usage' },
  )
}
