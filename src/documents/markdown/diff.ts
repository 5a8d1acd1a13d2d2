import { sharedWords } from './diff-anchors.ts'

/** A stretch of text that two versions share, or that only one of them has. */
export type WordDifference = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

const WORD = /\s+|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/**
 * What changed from `before` to `after`, word by word, in reading order; a replacement is a `removed`
 * followed by an `added`. Joining `same` and `removed` gives `before`, `same` and `added` gives `after`.
 * Time grows with the length of the texts, not its square: two texts that share little are shown as
 * one removal and one addition.
 */
export function diffWords(before: string, after: string): readonly WordDifference[] {
  const old = before.match(WORD) ?? []
  const now = after.match(WORD) ?? []
  const pieces: WordDifference[] = []
  let oldAt = 0
  let nowAt = 0
  const replaceUntil = (oldEnd: number, nowEnd: number) => {
    pieces.push({ kind: 'removed', text: old.slice(oldAt, oldEnd).join('') })
    pieces.push({ kind: 'added', text: now.slice(nowAt, nowEnd).join('') })
  }
  for (const shared of sharedWords(old, now)) {
    replaceUntil(shared.old, shared.now)
    pieces.push({ kind: 'same', text: old.slice(shared.old, shared.old + shared.length).join('') })
    oldAt = shared.old + shared.length
    nowAt = shared.now + shared.length
  }
  replaceUntil(old.length, now.length)
  return gathered(pieces.filter((piece) => piece.text !== ''))
}

/** Joins neighbours; a space alone inside a replacement belongs to both sides, so phrases stay whole. */
function gathered(pieces: readonly WordDifference[]): readonly WordDifference[] {
  const joined: WordDifference[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    const insideReplacement = removed.trim() !== '' && added.trim() !== '' && index < pieces.length - 1
    if (kind === 'same' && !(insideReplacement && /^[^\S\n]+$/u.test(text))) {
      flush()
      joined.push({ kind, text })
      continue
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  }
  flush()
  return joined
}
