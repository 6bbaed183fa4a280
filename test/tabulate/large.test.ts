import { expect, test } from 'vitest'
import { codingTable } from '../../src/tabulate/coding-records.ts'
import { kwicTable } from '../../src/tabulate/kwic.ts'
import { tidyTable } from '../../src/tabulate/tidy.ts'
import { smallCorpus, transcript } from '../small-corpus.ts'

const everything = { key: '', label: '' }
const yaml = 'codes: { rust: { keywords: [rust] } }'

test(
  'one turn with many hits, and many turns, take no more than their length',
  { timeout: 20_000 },
  () => {
    const turn = smallCorpus(yaml, [
      transcript('id: L-1', [`OUDER: ${'Toen kwam er rust en daarna niets. '.repeat(20_000)}`]),
    ])
    expect(codingTable(turn).rows).toHaveLength(20_000)
    expect(kwicTable(turn, everything, 6).rows[10_000]).toEqual([
      'L-1',
      4,
      'ouder',
      '… en daarna niets. Toen kwam er',
      'rust',
      'en daarna niets. Toen kwam er …',
    ])
    const turns = smallCorpus(yaml, [
      transcript(
        'id: L-2',
        Array.from({ length: 20_000 }, () => 'OUDER: Toen kwam er rust.'),
      ),
    ])
    expect(codingTable(turns).rows.at(-1)?.[1]).toBe(4 + 2 * 19_999)
    expect(tidyTable(turns).rows).toHaveLength(20_000)
  },
)
