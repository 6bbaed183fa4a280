import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { run } from './run.ts'

const names = commands.map(({ name }) => name)

test.each(commands)(
  'help of $name is there in both languages, with examples',
  async ({ name, about, examples }) => {
    const dutch = await run([name, '--help'])
    expect({ status: dutch.status, stderr: dutch.stderr }).toEqual({ status: 0, stderr: '' })
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) expect(dutch.stdout).toContain(`  ${example}\n`)
    expect(dutch.stdout).toMatch(/^Gebruik: rodedraad .*\[opties\]/u)
    expect(dutch.stdout).toContain(about.nl)
    expect(dutch.stdout).toContain('Voorbeelden:')
    expect(dutch.stdout).not.toMatch(/\b(?:options|command|default|choose|Usage|show this)\b/u)

    const english = await run([name, '--help', '--lang', 'en'])
    expect(english.stdout).toMatch(/^Usage: rodedraad .*\[options\]/u)
    expect(english.stdout).toContain(about.en)
    expect(english.stdout).toContain('Examples:')
    expect(english.stdout).not.toMatch(/\b(?:Gebruik|Opties|standaard|kies uit|toon)\b/u)
    expect(await run(['help', name])).toEqual(dutch)
  },
)

test.each(commands)('every option of $name has words in both languages', async ({ name }) => {
  const option = /^ {2}(?<flag>-\S+(?: <\S+>|, \S+(?: <\S+>)?)?)(?<words>.*)$/gmu
  const flags = async (language: string): Promise<readonly string[]> => {
    const { stdout } = await run([name, '--help', '--lang', language], { columns: 200 })
    // The names of values differ with the language: <map> and <folder>.
    return [...stdout.matchAll(option)].map(({ groups }) =>
      (groups?.flag ?? '').replace(/<.*>/u, '<>'),
    )
  }
  const dutch = await flags('nl')
  expect(dutch.length).toBeGreaterThan(0)
  expect(await flags('en')).toEqual(dutch)
})

test('help names every command; without a command it goes to stderr, as a wrong use', async () => {
  const { status, stdout } = await run(['--help'])
  expect(status).toBe(0)
  for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'mu'))
  expect(await run([])).toEqual({ status: 2, stdout: '', stderr: stdout })
})

test('the version is that of package.json', async () => {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  const { stdout } = await run(['--version'])
  expect(text).toContain(`"version": "${stdout.trim()}"`)
})

test.each([
  [['frq'], 'rodedraad: onbekende opdracht “frq”\nbedoel je “freq”?\n'],
  [
    ['freq', '--colums', 'regio'],
    'rodedraad: onbekende optie “--colums”\nbedoel je “--columns”?\n',
  ],
  [
    ['freq', 'telling', '--rows', 'them'],
    'rodedraad: “them” is geen kenmerk of niveau; bedoel je “thema”?\n',
  ],
  [
    ['freq', 'telling', '--where', 'rgio=Noord'],
    'rodedraad: “rgio” is geen kenmerk of niveau; bedoel je “regio”?\n',
  ],
  [
    ['freq', 'telling', '--where', 'regio=Nord'],
    'rodedraad: onbekende waarde “Nord” bij regio; bedoel je “Noord”?\n',
  ],
  [
    ['freq', 'telling', '--where', 'regio=Limburg'],
    'rodedraad: onbekende waarde “Limburg” bij regio; mogelijk zijn: Noord, Oost, Zuid\n',
  ],
  [
    ['freq', 'regiospel', '--where', 'jaar=2022'],
    'rodedraad: onbekende waarde “2022” bij jaar; geen enkel gesprek heeft er een\n',
  ],
  [
    ['code', 'telling', '--where', 'code=ouders/proces/rsut'],
    'rodedraad: onbekende waarde “ouders/proces/rsut” bij code; bedoel je “ouders/proces/rust”?\n',
  ],
  [
    ['freq', 'telling', '--where', 'code=Proces'],
    'rodedraad: er zijn er meer die “Proces” heten; kies uit ouders/proces, kinderen/proces\n',
  ],
  [
    ['kwic', 'ouders/proces/rsut', 'telling'],
    'rodedraad: onbekende code “ouders/proces/rsut”; bedoel je “ouders/proces/rust”?\n',
  ],
  [
    ['freq', 'telling', '--count', 'hit'],
    'rodedraad: “hit” kan niet geteld worden; kies uit interviews, turns, hits, words\n',
  ],
  [
    ['freq', 'telling', '--format', 'xml'],
    'rodedraad: “xml” kan niet bij --format <vorm>; kies uit text, md, csv, html, json\n',
  ],
  [
    ['freq', 'telling', '--count', 'hits', '--percent', 'base'],
    'rodedraad: treffers hebben geen basis: een beurt kan er veel hebben; kies --percent row of column, of tel beurten\n',
  ],
  [['freq', '--rows'], 'rodedraad: bij de optie “--rows <wat>” hoort een waarde\n'],
  [['kwic'], 'rodedraad: er ontbreekt een argument: woord|code\n'],
  [
    ['kwic', 'rust', 'telling', '--context', 'veel'],
    'rodedraad: “veel” is geen aantal woorden van 1 tot en met 100\n',
  ],
  [
    ['report', 'telling', '--quotes', '-1'],
    'rodedraad: “-1” is geen aantal citaten van 0 tot en met 20\n',
  ],
  [['suggest'], 'rodedraad: er ontbreekt een argument: code\n'],
  [
    ['suggest', 'ouders/proces/rsut', 'telling'],
    'rodedraad: onbekende waarde “ouders/proces/rsut” bij code; bedoel je “ouders/proces/rust”?\n',
  ],
  [
    ['suggest', 'ouders', 'telling', '--interviews', '1'],
    'rodedraad: “1” is geen aantal van 2 tot en met 10000\n',
  ],
  [
    ['suggest', 'ouders', 'telling', '--words', '0'],
    'rodedraad: “0” is geen aantal van 1 tot en met 10000\n',
  ],
  [
    ['suggest', 'ouders', 'telling', '--statistic', 'chi'],
    'rodedraad: “chi” kan niet bij --statistic <maat>; kies uit g2, chi2\n',
  ],
  [
    ['suggest', 'ouders', 'telling', '--source', 'keyword'],
    'rodedraad: --source keyword laat juist weg waar het hier om gaat: wat met de hand gecodeerd is\n',
  ],
  [
    ['suggest', 'ouders', 'telling', '--negated', 'only'],
    'rodedraad: --negated only laat juist weg waar het hier om gaat: wat met de hand gecodeerd is\n',
  ],
  [['init', 'a', 'b'], 'rodedraad: te veel argumenten\n'],
])('%j is a wrong use, with what would be right', async (args, message) => {
  expect(await run(args)).toEqual({ status: 2, stdout: '', stderr: message })
})

test('the same in English', async () => {
  const found = async (...args: readonly string[]): Promise<string> =>
    (await run([...args, '--lang', 'en'])).stderr
  expect(await found('frq')).toBe("rodedraad: unknown command 'frq'\n(Did you mean freq?)\n")
  expect(await found('freq', 'telling', '--where', 'regio=Nord')).toBe(
    'rodedraad: unknown value “Nord” of regio; did you mean “Noord”?\n',
  )
})

test.each(['README.md', 'README.nl.md'])('%s shows every command', async (page) => {
  const written = await readFile(new URL(`../../${page}`, import.meta.url), 'utf8')
  for (const name of names) expect(written).toMatch(new RegExp(`rodedraad ${name}\\b`, 'u'))
})
