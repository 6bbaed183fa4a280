import path from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, projects, run } from './run.ts'

const interviews = ['a-1', 'a-2', 'a-3', 'a-4'].map((name) => `telling/interviews/${name}.txt`)

const lines: readonly string[] = [
  ...['text', 'md', 'csv', 'html', 'json'].flatMap((format) => [
    `freq --format ${format}`,
    `freq --rows thema --columns spreker --count turns --sort --format ${format}`,
    `freq --tidy --format ${format}`,
    `kwic rust --format ${format}`,
    `kwic ouders --format ${format}`,
  ]),
  ...['text', 'md', 'html', 'json'].flatMap((format) => [
    `report --format ${format}`,
    `report --quotes 1 --lang en --format ${format}`,
    `status --format ${format}`,
    `suggest ouders/houding --avoided --function-words --interviews 2 --format ${format}`,
  ]),
  ...['text', 'csv', 'jsonl'].map((format) => `code --format ${format}`),
]

test.each(lines)(
  '%s gives the same bytes twice, and with the files in another order',
  async (line) => {
    const [command = '', ...options] = line.split(' ')
    const word = command === 'kwic' || command === 'suggest' ? options.splice(0, 1) : []
    const outputs = [
      interviews,
      interviews,
      interviews.toReversed(),
      [...interviews.slice(2), ...interviews],
    ]
    const runs = []
    for (const files of outputs) {
      runs.push(await run([command, ...word, ...files, '--project', 'telling', ...options]))
    }
    const [first, ...others] = runs
    expect(first).toMatchObject({ status: 0, stderr: '' })
    for (const other of others) expect(other).toEqual(first)
  },
)

test('a project gives what its files give, from whatever folder', async () => {
  const whole = await run(['report', 'telling', '--format', 'json'])
  const files = await run(['report', ...interviews, '--project', 'telling', '--format', 'json'])
  expect(files.stdout).toBe(whole.stdout)
  const inside = await run(['report', '--format', 'json'], {
    cwd: path.join(projects, 'telling/tags'),
  })
  expect(inside.stdout).toBe(whole.stdout)
})

test('names of files do not matter, ids do: R-2 comes before R-10', async () => {
  const front = (id: string): string => `---\nid: ${id}\n---\nKIND: Rust.\n`
  const cwd = await folderWith({
    'c.yaml': 'codes: { rust: { keywords: [rust] } }',
    'a.txt': front('R-10'),
    'b.txt': front('R-2'),
    'c.txt': front('É-1'),
  })
  const { stdout } = await run(['code', '.', '--codebook', 'c.yaml', '--format', 'csv'], { cwd })
  expect(stdout.match(/^\S-\d+/gmu)).toEqual(['É-1', 'R-2', 'R-10'])
})

test('line ends and a byte order mark change no count and no offset', async () => {
  const text = '---\nid: L-1\n---\nKIND: Eindelijk\nrust.\n\nKIND: Rust.\n'
  const code = async (content: string): Promise<string> => {
    const cwd = await folderWith({
      'c.yaml': 'codes: { rust: { keywords: [rust] } }',
      'a.txt': content,
    })
    return (await run(['code', '.', '--codebook', 'c.yaml', '--format', 'jsonl'], { cwd })).stdout
  }
  const plain = await code(text)
  expect(plain.split('\n')).toHaveLength(3)
  expect(await code(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(plain)
  expect(await code(text.replaceAll('\n', '\r'))).toBe(plain)
})
