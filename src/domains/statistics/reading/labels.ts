import { knownAreas } from './areas.ts'
import { knownOffences } from './offences.ts'
import type { Named } from './types.ts'

/** Finds what a text of a file is called in the catalogue; code and name are the text itself where nothing is. */
export type Naming = (text: string, name?: string) => Named

/**
 * Names an area: a label in Danish or English, a code (three digits, or a municipality's four), both in one text,
 * or the code with the name beside it. Letters lost to a wrong encoding are guessed where only one area fits.
 */
export const nameArea: Naming = namingBy(
  knownAreas.flatMap(({ code, name, municipality }) => [
    { key: code, code, name: name.da },
    ...(municipality === null ? [] : [{ key: municipality, code, name: name.da }]),
    { key: plainLabel(name.da), code, name: name.da },
    { key: plainLabel(name.en), code, name: name.da },
  ]),
)

/** Names an offence of Statistics Denmark's classification in the same ways. */
export const nameOffence: Naming = namingBy(
  knownOffences.flatMap(({ code, name }) => [
    { key: code, code, name: name.da },
    { key: plainLabel(name.da), code, name: name.da },
    { key: plainLabel(name.en), code, name: name.da },
  ]),
)

/** Whether a text names an area that the catalogue has. */
export function isKnownArea(text: string): boolean {
  return areaCodes.has(nameArea(text).code)
}

/** Whether a text names an offence that the catalogue has. */
export function isKnownOffence(text: string): boolean {
  return offenceCodes.has(nameOffence(text).code)
}

const areaCodes: ReadonlySet<string> = new Set(knownAreas.map((area) => area.code))
const offenceCodes: ReadonlySet<string> = new Set(knownOffences.map((offence) => offence.code))

const totalWords: ReadonlySet<string> = new Set(
  ['totaler', 'total', 'totals', 'i alt', 'ialt', 'sum', 'hovedtotal', 'grand total', 'samlet'].map(
    plainLabel,
  ),
)

/** Whether a text is what tools write in front of a row of totals. */
export function isTotalWord(text: string): boolean {
  return totalWords.has(plainLabel(text))
}

type Entry = Named & { readonly key: string }

/** A code in front of a label, as in `851 Aalborg` or `70-79 Andet`. */
const codeAndLabel = /^([A-Z]{0,3}\d[\d-]*[A-Z]{0,2}|TOT) +(\S.*)$/u

function namingBy(entries: readonly Entry[]): Naming {
  const known = new Map<string, Entry>()
  for (const entry of entries) if (!known.has(entry.key)) known.set(entry.key, entry)
  const find = (text: string): Entry | undefined =>
    known.get(text) ?? known.get(plainLabel(text)) ?? damaged(text, entries)
  return (text, name) => {
    const own = ownName(text, name)
    const found = find(own.code)
    return found ? { code: found.code, name: own.name === own.code ? found.name : own.name } : own
  }
}

/** A text as the file itself has it: code and label where it says both, else the text for both. */
export const ownName: Naming = (text, name) => {
  const split = name === undefined ? codeAndLabel.exec(text) : null
  return split ? { code: split[1] ?? text, name: split[2] ?? text } : { code: text, name: name ?? text }
}

/** Lower case, without what labels differ by between tables: spaces, hyphens, full stops, remarks in brackets, `kommune`, å or aa. */
function plainLabel(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/\s*\([^)]*\d{4}[^)]*\)/gu, '')
    .replaceAll('å', 'aa')
    .replaceAll(/[-.\s]+/gu, ' ')
    .trim()
  const municipality = /^(.+?) (?:regions)?kommune$/u.exec(plain)?.[1]
  if (municipality === undefined || municipality === 'uoplyst') return plain
  return genitives.get(municipality) ?? municipality
}

/** Municipalities whose own name for themselves is not their name with `kommune` behind it. */
const genitives: ReadonlyMap<string, string> = new Map(
  ['københavn', 'bornholm'].map((name) => [`${name}s`, name]),
)

/** The only entry that a text with letters lost (U+FFFD, one or more a letter) can be; none where it has all its letters. */
function damaged(text: string, entries: readonly Entry[]): Entry | undefined {
  if (!text.includes('\uFFFD')) return undefined
  const parts = plainLabel(text)
    .split(/\uFFFD+/u)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
  const shape = new RegExp(`^${parts.join('[^ -~]{1,2}')}$`, 'u')
  const fitting = entries.filter((entry) => shape.test(entry.key) || shape.test(entry.name.toLowerCase()))
  return new Set(fitting.map((entry) => entry.code)).size === 1 ? fitting[0] : undefined
}
