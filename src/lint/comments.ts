/** Texts in quotes, in which # is a letter like any. */
const quoted = /(?<=^|[\s[{,])(?:"(?:[^"\\]|\\.)*"|'[^']*')/gu
/** A text in quotes that goes on to the end. */
const open = /(?<=(?:^|[-:[{,])\s*)["'].*$/u

/** Whether a place in YAML stands in a comment. */
export function isInComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return hasComment(line.replace(quoted, 'x').replace(open, 'x'))
}

/** Whether a comment begins in this stretch of YAML. */
export function hasComment(yaml: string): boolean {
  return yaml.includes('#') && /(?:^|\s)#/u.test(yaml.replace(quoted, 'x'))
}
