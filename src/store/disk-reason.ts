import type { Localised } from '../model/language.ts'

const reasons: ReadonlyMap<string, Localised> = new Map([
  ['ENOENT', { nl: 'het bestaat niet', en: 'it does not exist' }],
  ['EISDIR', { nl: 'het is een map', en: 'it is a folder' }],
  ['EEXIST', { nl: 'een deel van het pad is geen map', en: 'a part of the path is no folder' }],
  ['ENOTDIR', { nl: 'een deel van het pad is geen map', en: 'a part of the path is no folder' }],
  ['EACCES', { nl: 'je hebt er geen rechten voor', en: 'you have no permission' }],
  ['EPERM', { nl: 'je hebt er geen rechten voor', en: 'you have no permission' }],
  ['ENOSPC', { nl: 'de schijf is vol', en: 'the disk is full' }],
  ['EDQUOT', { nl: 'je schijfruimte is op', en: 'your share of the disk is used up' }],
  ['EROFS', { nl: 'de schijf is alleen-lezen', en: 'the disk is read-only' }],
  ['EIO', { nl: 'de schijf geeft een fout (EIO)', en: 'the disk reports an error (EIO)' }],
  ['EBUSY', { nl: 'een ander programma heeft het open', en: 'another program has it open' }],
  ['ENAMETOOLONG', { nl: 'de naam is te lang', en: 'the name is too long' }],
])

/** What went wrong with a file, as a disk says it, in words. */
export function diskReason(cause: unknown): Localised {
  const code = diskCode(cause)
  return reasons.get(code) ?? { nl: code || 'onbekende fout', en: code || 'unknown error' }
}

/** The code of an error of the disk, such as ENOSPC; empty where it is no such error. */
export function diskCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}
