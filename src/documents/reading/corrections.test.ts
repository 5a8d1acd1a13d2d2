import { expect, test } from 'vitest'
import { correct } from './corrections.ts'
import { toParts } from './parts.ts'
import type { Proposal } from './proposal.ts'
import { propose } from './structure.ts'
import { readText } from './txt.ts'

const plan = [
  'Samarbejdsplan 2027',
  '',
  '1. Indledning',
  '',
  'Vi har aftalt en plan for det kommende år, og den gælder for alle i hele kredsen.',
  '',
  '2. Indsatsområder',
  '',
  '2.1 Trygge gader',
  '',
  'Der kommer flere lys og flere voksne på gaden om aftenen i alle byer.',
  '',
  'Sådan gør vi',
  '',
  'Vi mødes hver mandag:',
  '',
  '• På stationen',
  '• I *ungdomshuset*',
  '',
  'Kilde: Fjordkredsens tal',
  '',
  '2.2 Sunde veje',
  '',
  'Farten på landevejene skal ned, og det skal ske sammen med skolerne.',
].join('\n')

const proposal = propose(readText(plan))

function id(text: string, from: Proposal = proposal): string {
  const block = from.blocks.find((other) => other.text.includes(text))
  if (!block) throw new Error(`no block with ${text}`)
  return block.id
}

function focusAreas(of: Proposal): readonly string[] {
  return of.blocks
    .filter((block) => block.role === 'focus-area')
    .map((block) => `${block.code} ${block.text}`)
}

test('cuts a proposal into parts with Markdown', () => {
  expect(proposal.title).toBe('Samarbejdsplan 2027')
  expect(toParts(proposal)).toEqual([
    {
      kind: 'section',
      number: '1',
      title: 'Indledning',
      markdown: 'Vi har aftalt en plan for det kommende år, og den gælder for alle i hele kredsen.',
    },
    { kind: 'section', number: '2', title: 'Indsatsområder', markdown: '' },
    {
      kind: 'focus-area',
      number: '2.1',
      title: 'Trygge gader',
      markdown: [
        'Der kommer flere lys og flere voksne på gaden om aftenen i alle byer.',
        '### Sådan gør vi',
        'Vi mødes hver mandag:',
        `- På stationen\n- I ${String.raw`\*ungdomshuset\*`}`,
        'Kilde: Fjordkredsens tal',
      ].join('\n\n'),
    },
    {
      kind: 'focus-area',
      number: '2.2',
      title: 'Sunde veje',
      markdown: 'Farten på landevejene skal ned, og det skal ske sammen med skolerne.',
    },
  ])
})

test('keeps what stands before the first heading as a section of its own', () => {
  const first = correct(proposal, { kind: 'to-paragraph', id: id('1. Indledning') })
  expect(toParts(first)[0]).toMatchObject({ kind: 'section', number: null, title: 'Samarbejdsplan 2027' })
})

test('merges a block into the one before it', () => {
  const merged = correct(proposal, { kind: 'merge', id: id('I *ungdomshuset*') })
  expect(merged.blocks.find((block) => block.text === 'På stationen I *ungdomshuset*')).toMatchObject({
    kind: 'list-item',
  })
  expect(merged.blocks).toHaveLength(proposal.blocks.length - 1)
})

test('splits a block and its source at the same place', () => {
  const at = 'Der kommer flere lys'.length
  const split = correct(proposal, { kind: 'split', id: id('flere lys'), at })
  const halves = split.blocks.filter((block) => /flere/.test(block.text))
  expect(halves.map((block) => block.text)).toEqual([
    'Der kommer flere lys',
    'og flere voksne på gaden om aftenen i alle byer.',
  ])
  expect(halves[0]?.sourceText).toBe('Der kommer flere lys')
  expect(new Set(split.blocks.map((block) => block.id)).size).toBe(split.blocks.length)
})

test('derives focus areas anew when a heading is promoted or demoted', () => {
  const promoted = correct(proposal, { kind: 'promote', id: id('Sådan gør vi') })
  expect(promoted.blocks.find((block) => block.text === 'Sådan gør vi')?.level).toBe(2)
  const demoted = correct(proposal, { kind: 'demote', id: id('2.2 Sunde') })
  expect(focusAreas(demoted)).toEqual(['2.1 2.1 Trygge gader'])
})

test('lets the reader make a heading a focus area, and no longer one', () => {
  const marked = correct(proposal, { kind: 'focus-area', id: id('Sådan gør vi') })
  expect(focusAreas(marked)).toHaveLength(3)
  const unmarked = correct(marked, { kind: 'focus-area', id: id('2.1 Trygge') })
  expect(focusAreas(unmarked)).not.toContain('2.1 2.1 Trygge gader')
})

test('drops a block to what is left out, and restores it to its place', () => {
  const dropped = correct(proposal, { kind: 'drop', id: id('Kilde') })
  const index = dropped.leftOut.length - 1
  expect(dropped.leftOut[index]).toMatchObject({
    text: 'Kilde: Fjordkredsens tal',
    code: 'dropped-by-reader',
  })
  expect(correct(dropped, { kind: 'restore', index })).toEqual(proposal)
})

test('takes the title back in as text', () => {
  const restored = correct(proposal, { kind: 'restore', index: 0 })
  expect(restored.title).toBeNull()
  expect(restored.blocks.some((block) => block.text === 'Samarbejdsplan 2027')).toBe(true)
})

test('changes a text and is sure of it from then on', () => {
  const edited = correct(proposal, { kind: 'edit', id: id('Sådan gør vi'), text: ' Det gør vi ' })
  expect(edited.blocks.find((block) => block.text === 'Det gør vi')).toMatchObject({ confidence: 1 })
})

test('changes nothing for a block that is not there', () => {
  expect(correct(proposal, { kind: 'drop', id: 'nowhere' })).toBe(proposal)
})
