import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords, type WordDifference } from './diff.ts'

const joined = (pieces: readonly WordDifference[], without: WordDifference['kind']) =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

test('shows a replaced word between the words that stayed', () => {
  expect(diffWords('Vi mødes to gange om året.', 'Vi mødes fire gange om året.')).toEqual([
    { kind: 'same', text: 'Vi mødes ' },
    { kind: 'removed', text: 'to' },
    { kind: 'added', text: 'fire' },
    { kind: 'same', text: ' gange om året.' },
  ])
})

test('keeps a replaced phrase in one piece', () => {
  expect(diffWords('Der holdes to møder i foråret.', 'Der holdes fire besøg i foråret.')).toEqual([
    { kind: 'same', text: 'Der holdes ' },
    { kind: 'removed', text: 'to møder' },
    { kind: 'added', text: 'fire besøg' },
    { kind: 'same', text: ' i foråret.' },
  ])
})

test('keeps numbers with Danish separators whole', () => {
  expect(diffWords('1.800 borgere', '1.850 borgere')).toMatchObject([
    { kind: 'removed', text: '1.800' },
    { kind: 'added', text: '1.850' },
    { kind: 'same', text: ' borgere' },
  ])
})

test('says nothing changed, or everything', () => {
  expect(diffWords('', '')).toEqual([])
  expect(diffWords('ens', 'ens')).toEqual([{ kind: 'same', text: 'ens' }])
  expect(diffWords('', 'nyt')).toEqual([{ kind: 'added', text: 'nyt' }])
  expect(diffWords('gammelt', '')).toEqual([{ kind: 'removed', text: 'gammelt' }])
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'ø1', '. '), { maxLength: 60 })
    .map((words) => words.join('')),
)

test('gives back both texts, whatever they are', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const pieces = diffWords(before, after)
      expect(joined(pieces, 'added')).toBe(before)
      expect(joined(pieces, 'removed')).toBe(after)
      expect(pieces.every(({ text }) => text !== '')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('finds what two edits far apart left in between', () => {
  const middle = Array.from({ length: 5000 }, (_, index) => `ord${index % 700}`).join(' ')
  const pieces = diffWords(`før ${middle} slut`, `efter ${middle} ende`)
  expect(pieces).toContainEqual({ kind: 'same', text: ` ${middle} ` })
})

test.each([
  ['the same few words', ['a', 'b']],
  ['many repeated words', Array.from({ length: 50 }, (_, index) => `ord${index}`)],
])('stays bounded for 20,000 unrelated words: %s', (_, vocabulary) => {
  const words = (seed: number) =>
    Array.from(
      { length: 20_000 },
      (_, index) => vocabulary[((index * index * seed + index) % 9973) % vocabulary.length],
    ).join(' ')
  const [before, after] = [words(3), words(7)]
  const pieces = diffWords(before, after)
  expect(joined(pieces, 'added')).toBe(before)
  expect(joined(pieces, 'removed')).toBe(after)
})
