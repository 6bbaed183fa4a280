export const units = ['turn', 'sentence', 'paragraph'] as const
/** What has a code or not, and is counted. */
export type Unit = (typeof units)[number]
