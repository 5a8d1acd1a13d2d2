import { plainLetters, squeeze } from './piece.ts'

/** A text put together from lines, and whether a hyphen was judged on thin evidence. */
export type Mended = { readonly text: string; readonly unsure: boolean }

/** How often each word stands whole, away from the end of a line. */
export type Vocabulary = ReadonlyMap<string, number>

const coordinators = /^(?:og|eller|samt|og\/eller|and|or|und|men|til)$/
const wordForm = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu

/**
 * Counts the words of a document as evidence for mending: `puff-bars` within a line speaks for the
 * hyphen, `kommuner` for none. The last word before a line-end hyphen and the first after it are not
 * counted, for they are the ones in doubt.
 */
export function vocabularyOf(paragraphs: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const lines of paragraphs) {
    let broken = false
    for (const line of lines) {
      const words =
        plainLetters(line)
          .replace(/\u00AD/g, '')
          .toLowerCase()
          .match(wordForm) ?? []
      const breaks = /[-\u00AD]\s*$/.test(line)
      for (const word of words.slice(broken ? 1 : 0, breaks ? -1 : undefined)) {
        bump(counts, word)
        if (/-./.test(word)) bump(counts, `${word.slice(0, word.indexOf('-'))}*`)
      }
      broken = breaks
    }
  }
  return counts
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Joins lines to one text: words broken at a line's end become whole, real hyphens stay. */
export function mend(lines: readonly string[], vocabulary: Vocabulary): Mended {
  let text = ''
  let unsure = false
  for (const raw of lines) {
    const line = squeeze(plainLetters(raw))
    if (line === '') continue
    const joint = joinOf(text, line, vocabulary)
    unsure ||= joint.unsure
    text = joint.text
  }
  const inside = mendInside(text.replace(/\u00AD/g, ''), vocabulary)
  return { text: inside.text, unsure: unsure || inside.unsure }
}

function joinOf(before: string, line: string, vocabulary: Vocabulary): Mended {
  if (before === '') return { text: line, unsure: false }
  if (before.endsWith('\u00AD')) return { text: before.slice(0, -1) + line, unsure: false }
  if (/\S\/$/.test(before) || /(?:https?:\/\/|www\.)\S*[-/?&=]$/.test(before))
    return { text: before + line, unsure: false }
  const head = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u.exec(before)?.[1]
  const tail = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(line)?.[0]
  if (head === undefined || tail === undefined) return { text: `${before} ${line}`, unsure: false }
  if (coordinators.test(tail) && !completes(head, tail, vocabulary))
    return { text: `${before} ${line}`, unsure: false }
  const judged = keepsHyphen(head, tail, vocabulary)
  return { text: (judged.keeps ? before : before.slice(0, -1)) + line, unsure: judged.unsure }
}

/** `bør-` / `og` is no word, but `pæda-` / `gog` never ends in a whole `og`: only vocabulary can tell. */
function completes(head: string, tail: string, vocabulary: Vocabulary): boolean {
  return (vocabulary.get((head + tail).toLowerCase()) ?? 0) > 0
}

function keepsHyphen(
  head: string,
  tail: string,
  vocabulary: Vocabulary,
): { readonly keeps: boolean; readonly unsure: boolean } {
  const first = head.split('-').at(-1) ?? head
  if (/^[\p{Lu}\d]/u.test(tail) || /\d$/.test(first)) return { keeps: true, unsure: false }
  const count = (word: string) => vocabulary.get(word.toLowerCase()) ?? 0
  const whole = count(head + tail)
  const hyphenated = count(`${head}-${tail}`)
  if (hyphenated !== whole) return { keeps: hyphenated > whole, unsure: hyphenated > 0 && whole > 0 }
  if (/^\p{Lu}{2,}$/u.test(first) || first.length === 1) return { keeps: true, unsure: false }
  if (count(`${first}*`) > 0) return { keeps: true, unsure: true }
  return { keeps: false, unsure: first.length > 2 && count(first) > 0 && count(tail) > 0 }
}

/** `sam- arbejdet` within a line: joined when the document has the whole word elsewhere. */
function mendInside(text: string, vocabulary: Vocabulary): Mended {
  let unsure = false
  const mended = text.replace(/(\p{L}{2,})- (\p{Ll}{2,})/gu, (all: string, head: string, tail: string) => {
    if (coordinators.test(tail) || (vocabulary.get((head + tail).toLowerCase()) ?? 0) === 0) return all
    unsure = true
    return head + tail
  })
  return { text: mended, unsure }
}
