import { expect, test } from 'vitest'
import { folderWith, run } from './run.ts'

const codebook = 'codes: { rust: { keywords: [rust] } }\n'
const interview = 'INT: Was er rust?\n\nMOEDER: Ja, rust.\n'

test('two projects, or a project and a file, are not half counted but refused', async () => {
  const cwd = await folderWith({
    'een/rodedraad.yaml': 'title: een\n',
    'twee/rodedraad.yaml': 'title: twee\n',
    'los.txt': interview,
  })
  for (const paths of [
    ['een', 'twee'],
    ['een', 'los.txt'],
  ]) {
    const { status, stderr } = await run(['status', ...paths], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('noem één projectmap, of losse transcripten en mappen')
  }
})

test('endings in capitals are seen too', async () => {
  const cwd = await folderWith({
    'rodedraad.yaml': 'codebook: wio.yaml\ntranscripts: ["*.txt"]\n',
    'wio.yaml': codebook,
    'A.TXT': interview,
    'tags/anna/A.CSV': 'code,status,quote,start,end\nrust,reject,rust,31,35\n',
  })
  const { stdout, stderr } = await run(['freq', '--zeros', '--format', 'csv'], { cwd })
  expect(stderr).toBe('')
  expect(stdout).toContain('rust,rust,0,1,0,0,1,0')
})

test('a glob that the shell left alone is read, as in Windows', async () => {
  const cwd = await folderWith({ 'wio.yaml': codebook, 'a.txt': interview, 'b.txt': interview })
  const { stdout } = await run(
    ['freq', '*.txt', '--codebook', 'wio.yaml', '--count', 'interviews', '--format', 'csv'],
    { cwd },
  )
  expect(stdout).toContain('rust,rust,2,2,1')
})

test('the language of the project holds unless another is asked for', async () => {
  const cwd = await folderWith({
    'rodedraad.yaml': 'codebook: wio.yaml\ntranscripts: ["*.txt"]\nlanguage: en\n',
    'wio.yaml': codebook,
    'a.txt': interview,
  })
  expect((await run(['freq'], { cwd })).stdout).toContain('At least one of these')
  expect((await run(['freq', '--lang', 'nl'], { cwd })).stdout).toContain('Minstens één hiervan')
})

test('a tag with words of the interviewer is told to count nowhere', async () => {
  const cwd = await folderWith({
    'wio.yaml': codebook,
    'a.txt': 'INT: Was er tijd? [[rust]]\n\nMOEDER: Ja.\n',
  })
  const { status, stderr } = await run(['freq', 'a.txt', '--codebook', 'wio.yaml'], { cwd })
  expect(status).toBe(0)
  expect(stderr).toContain('a.txt:1:6')
  expect(stderr).toContain('woorden van de interviewer')
  const counted = ['freq', 'a.txt', '--codebook', 'wio.yaml', '--interviewer']
  expect((await run(counted, { cwd })).stderr).toBe('')
})

test('tag files are part of what the report says it was made from', async () => {
  const files = {
    'rodedraad.yaml': 'codebook: wio.yaml\ntranscripts: ["*.txt"]\n',
    'wio.yaml': codebook,
    'A.txt': interview,
  }
  const tags = { 'tags/anna/A.csv': 'code,status,quote,start,end\nrust,reject,rust,31,35\n' }
  const hashOf = async (cwd: string): Promise<string> => {
    const { stdout } = await run(['report', '--format', 'md'], { cwd })
    return /SHA-256 van de gesprekken \| (?<hash>\w+)/u.exec(stdout)?.groups?.hash ?? ''
  }
  const without = await hashOf(await folderWith(files))
  expect(without).toMatch(/^[0-9a-f]{64}$/u)
  expect(await hashOf(await folderWith({ ...files, ...tags }))).not.toBe(without)
})

test('a transcript by standard input', async () => {
  const cwd = await folderWith({ 'wio.yaml': codebook })
  const { stdout } = await run(['code', '-', '--codebook', 'wio.yaml', '--format', 'csv'], {
    cwd,
    stdin: interview,
  })
  expect(stdout).toContain('-,1,MOEDER,ouder,rust,keyword,rust,false,true,31,35,rust')
})

test('help is no word of kwic, and --tidy takes no rows', async () => {
  expect((await run(['kwic', 'help', 'telling'])).status).toBe(0)
  expect((await run(['freq', 'telling', '--tidy', '--rows', 'thema'])).status).toBe(2)
})
