import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractRawText } from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readPlan, summary, toParts, unaccountedWords, type Proposal } from './index.ts'
import { inputFile, inputFolder, withoutInput } from './input-fixture.ts'

const absent = withoutInput()
const Expected = z.object({
  headings: z.array(z.object({ level: z.number(), text: z.string() })),
  focusAreas: z.array(z.object({ code: z.string(), title: z.string() })),
  forums: z.array(z.string()),
})

function key(heading: { readonly level: number; readonly text: string }): string {
  return `${heading.level} ${heading.text}`
}

async function readInput(name: string): Promise<Proposal> {
  const outcome = await readPlan(inputFile(name))
  if (outcome.kind !== 'read') throw new Error(outcome.kind)
  return outcome.proposal
}

test.skipIf(absent).each([
  ['docx', 1],
  ['pdf', 0.95],
  ['txt', 0.85],
])(
  'finds the chapters, focus areas, forums and headings of the published plan in .%s',
  async (type, recall) => {
    const expected = Expected.parse(
      JSON.parse(readFileSync(join(inputFolder ?? '', 'expected-structure.json'), 'utf8')),
    )
    const found = summary(await readInput(`samarbejdsplan-2026.${type}`))
    const [wanted, got] = [expected.headings.map(key), found.headings.map(key)]
    const right = got.filter((heading) => wanted.includes(heading))
    expect(found.focusAreas).toEqual(expected.focusAreas)
    expect(found.forums).toEqual(expected.forums)
    expect(got.filter((heading) => heading.startsWith('1 '))).toEqual(
      wanted.filter((heading) => heading.startsWith('1 ')),
    )
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(recall)
    expect(right.length / got.length).toBeGreaterThanOrEqual(0.9)
  },
)

test.skipIf(absent)('loses no word of the text file', async () => {
  const file = inputFile('samarbejdsplan-2026.txt')
  expect(unaccountedWords(Buffer.from(file.bytes).toString('utf8'), await readInput(file.name))).toEqual([])
})

test.skipIf(absent)('loses no word that another reader finds in the Word file', async () => {
  const file = inputFile('samarbejdsplan-2026.docx')
  const { value } = await extractRawText({ buffer: Buffer.from(file.bytes) })
  expect(unaccountedWords(value, await readInput(file.name))).toEqual([])
})

test.skipIf(absent)('loses no word that the plain extraction finds in the PDF', async () => {
  const file = inputFile('samarbejdsplan-2026.pdf')
  const { text } = await extractText(await getDocumentProxy(file.bytes.slice()), { mergePages: true })
  // That extraction glues a page's number to the date beside it: words made of digits are not compared.
  const lost = unaccountedWords(text, await readInput(file.name)).filter((word) => /\p{L}/u.test(word))
  expect(lost).toEqual([])
})

test.skipIf(absent)('cuts the published plan into seven sections and eight focus areas', async () => {
  const parts = toParts(await readInput('samarbejdsplan-2026.txt'))
  expect(parts.filter((part) => part.kind === 'section').map((part) => part.number)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
  ])
  expect(parts.filter((part) => part.kind === 'focus-area').map((part) => part.number)).toEqual([
    '5.1',
    '5.2',
    '5.3',
    '5.4',
    '5.5',
    '5.6',
    '5.7',
    '5.8',
  ])
  expect(parts.every((part) => !/^\d/.test(part.title))).toBe(true)
})

test.skipIf(absent)('mends broken words and keeps real hyphens', async () => {
  const { blocks } = await readInput('samarbejdsplan-2026.txt')
  const text = blocks.map((block) => block.text).join('\n')
  expect(text).toContain('puff-bars')
  expect(text).toMatch(/rocker- og bande/)
  expect(text).toContain('sikkerheds- og beredskabs')
  expect(text).not.toMatch(/kom-muner|kom- muner|sam-arbejde|sik-rer/)
})
