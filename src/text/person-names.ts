import { fold } from './fold.ts'
import { givenNames } from './given-names.ts'
import { isFunctionWord } from './function-words.ts'
import { wordsOf } from './word-list.ts'

interface Range {
  readonly start: number
  readonly end: number
}

const between = "(?:van|von|de|den|der|ter|ten|te|'t|’t|la|le|el|al|ben|bin)"
/** Bakker, Jan-Willem, Bakker-de Wit. */
const word = `\\p{Lu}\\p{Ll}+(?:-(?:${between}\\s+){0,3}\\p{Lu}\\p{Ll}+)?`
const capitalBetween = '(?:Van|Von|De|Den|Der|Ter|Ten|El|Al|Ben)'
const surname = `(?:${between}\\s+){0,3}(?:${capitalBetween}\\s+(?:(?:${between}|${capitalBetween})\\s+)?)?${word}`

/** Mevrouw De Vries; meester Henk. After a profession “van” begins a school or a child rather than a name: juf van de Zonnebloem. */
const titled = new RegExp(
  `(?<!\\p{L})(?:(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.?|[Hh]eer)\\s+(?<formal>(?:\\p{Lu}\\.\\s?){0,4}${surname})` +
    `|(?:[Jj]uf|[Jj]uffrouw|[Mm]eester|[Dd]okter|[Dd]r\\.|[Dd]rs\\.|[Pp]rof\\.|[Oo]pa|[Oo]ma|[Oo]om|[Tt]ante|[Zz]uster|[Pp]ater)\\s+` +
    `(?<plain>(?:${capitalBetween}\\s+){0,2}${word}))`,
  'gu',
)
/** J.P. de Vries; one letter alone may be anything (plan B. Toen), but for “J. de Vries”. */
const initialled = new RegExp(
  `(?<![\\p{L}.])(?:(?:\\p{Lu}\\.\\s?){2,4}${surname}|\\p{Lu}\\.\\s?(?:${between}\\s+){1,3}${word})`,
  'gu',
)
/** Two words with capitals, and what may stand between them in a name. */
const paired = new RegExp(
  `(?<![\\p{L}.-])(?<given>${word})\\s+(?<family>${surname})(?:\\s+(?:${between}\\s+){1,3}${word})?`,
  'gu',
)

/** What is said after juf, meester or dokter and is no name. */
const noName = new Set(
  wordsOf(`
nederlands engels duits frans spaans italiaans latijn grieks fries arabisch turks groep google internet god jezus nt2 naam
`),
)

/** The ways in which a text gives persons away by the shape of their names; a first name alone is not enough. */
export function findNames(text: string): readonly Range[] {
  return [...titledNames(text), ...ranges(text, initialled), ...pairedNames(text)]
}

function ranges(text: string, pattern: RegExp): readonly Range[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

function titledNames(text: string): readonly Range[] {
  return [...text.matchAll(titled)].flatMap(({ 0: found, index, groups }) => {
    const name = groups?.formal ?? groups?.plain ?? ''
    return isName(name)
      ? [{ start: index + found.length - name.length, end: index + found.length }]
      : []
  })
}

/** Whether the last word of it can be a name. */
function isName(name: string): boolean {
  const last = fold(name.split(/\s+/u).at(-1) ?? '')
  return !noName.has(last) && !isFunctionWord(last)
}

function pairedNames(text: string): readonly Range[] {
  const found: Range[] = []
  paired.lastIndex = 0
  for (let match = paired.exec(text); match !== null; match = paired.exec(text)) {
    const { given = '', family = '' } = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (isPerson({ given, family, before })) {
      found.push({ start: match.index, end: paired.lastIndex })
    } else {
      // The second word may begin a name: Toen Sanne de Wit.
      paired.lastIndex = match.index + given.length
    }
  }
  return found
}

interface Pair {
  readonly given: string
  readonly family: string
  readonly before: string
}

/** What has an article before it, or a school or a place in it, is no person: de Anne Frankschool, de Raad van State. */
function isPerson({ given, family, before }: Pair): boolean {
  const words = family.split(/\s+/u)
  const last = words.at(-1) ?? ''
  if (!isName(family) || isThing(last)) return false
  // “dat” before a name is no article: zij zei dat Jan Jansen kwam.
  if (givenNames().has(fold(given))) return !plainArticle.test(before)
  if (article.test(before) || sentenceStart.test(before) || placed.test(before)) return false
  if (isThing(given) || isFunctionWord(fold(given))) return false
  return hasShapeOfSurname(family, words)
}

function hasShapeOfSurname(family: string, words: readonly string[]): boolean {
  return words.length > 1 ? /^\p{Ll}/u.test(family) : surnameShape.test(words.at(-1) ?? '')
}

const plainArticle = /(?<!\p{L})(?:de|het|een|'t)\s+$/iu
const article = /(?<!\p{L})(?:de|het|een|'t|onze?|deze|die|dit|dat|elke|zo'n|geen)\s+$/iu
const placed = /(?<!\p{L})(?:in|bij|naar|uit|te|op|vanuit|over|via|tot)\s+$/iu
const sentenceStart = /(?:^|[.!?:;…"'“”‘’([{|>•–—-])\s*$/u
const surnameShape = /(?:[jn]s?sen|stra|sma|inga|elaar|ink)$/u

/** Beginnings and endings of organisations, places and things: schools, the days of the year, the words of the law. */
const thing =
  /(?:school|scholen|college|lyceum|gymnasium|centrum|huis|huizen|kliniek|zorg|bank|raad|dienst|bureau|stichting|vereniging|universiteit|ministerie|instituut|fonds|hulp|recht|rechten|wet|dag|week|jaar|plan|land|stad|dam|straat|laan|plein|gracht|park|kerk|kring|heid|ing|ingen|isme|teit|tie|schap|logie|atrie|kunde|plaats|groep|team|steun|wijs|lijn|punt|net|werk|mensen|wensen|lessen)$/iu
const things = new Set(
  wordsOf(`
hoek hof koning koningin minister kind kinderen ouders vrienden stem kracht hart slag vrede zaak verdrag orde inspectie rijk
gemeente provincie bisdom rechter officier advocaat leger hogeschool holland vlaanderen belgië europa utrecht haarlem leiden
groningen leeuwarden zwolle arnhem nijmegen eindhoven tilburg breda venlo maastricht almere state haag zuid noord oost west
kamer kabinet onderwijs thuis gezin jeugd autisme passend veilig bijzonder speciaal centraal sociale sociaal nieuwe oude grote
kleine tweede eerste heilige rode groene blauwe witte zwarte gouden jonge passend samen mytyl tyltyl montessori jenaplan dalton
`),
)

function isThing(name: string): boolean {
  return things.has(fold(name)) || thing.test(name)
}
