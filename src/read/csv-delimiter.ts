/**
 * What stands between the fields of a CSV file: the sign that its first line has most of. A Dutch spreadsheet saves semicolons, and a
 * column that somebody added may have a comma in its name.
 */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const [head = ''] = text.split('\n', 1)
  const count = (sign: string): number => head.split(sign).length
  const others = [';', '\t'] as const
  return others.find((sign) => count(sign) > count(',')) ?? ','
}
