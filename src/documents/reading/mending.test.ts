import { expect, test } from 'vitest'
import { mend, vocabularyOf } from './mending.ts'

function mended(lines: readonly string[], elsewhere = ''): string {
  return mend(lines, vocabularyOf([[elsewhere], lines])).text
}

test.each([
  [['vi vil med kom-', 'muner og andre'], '', 'vi vil med kommuner og andre'],
  [['rocker-', 'og bandekriminalitet'], '', 'rocker- og bandekriminalitet'],
  [['sikkerheds- og bered-', 'skabsfaglige'], '', 'sikkerheds- og beredskabsfaglige'],
  [['salg af puff-', 'bars til unge'], 'mod puff-bars nu', 'salg af puff-bars til unge'],
  [['alle SSP-', 'medarbejdere'], '', 'alle SSP-medarbejdere'],
  [['den nye Bo Trygt-', 'indsats her'], 'om Trygt-arbejdet', 'den nye Bo Trygt-indsats her'],
  [['Hjørring-', 'Frederikshavn'], '', 'Hjørring-Frederikshavn'],
  [['Nordjyl-', 'land'], '', 'Nordjylland'],
  [['sam\u00AD', 'arbejde og for\u00ADsøg'], '', 'samarbejde og forsøg'],
  [['i misbrugs/', 'bandemiljøet'], '', 'i misbrugs/bandemiljøet'],
  [['børn-', 'og unge'], '', 'børn- og unge'],
  [['se https://fjord.example/tal-', 'og-viden/2026'], '', 'se https://fjord.example/tal-og-viden/2026'],
  [['in 2024-', '2026 and'], '', 'in 2024-2026 and'],
  [['en ﬁn strafforfølgning', 'og oﬀentlig'], '', 'en fin strafforfølgning og offentlig'],
])('joins %j', (lines, elsewhere, text) => {
  expect(mended(lines, elsewhere)).toBe(text)
})

test('marks a join as unsure when both halves are words and the whole is not', () => {
  const vocabulary = vocabularyOf([['natte arbejde er hårdt']])
  expect(mend(['meget natte-', 'arbejde'], vocabulary)).toEqual({ text: 'meget nattearbejde', unsure: true })
  expect(mend(['fore-', 'byggelse'], vocabulary)).toEqual({ text: 'forebyggelse', unsure: false })
})

test('mends a word that was pasted with its hyphen, when the whole word stands elsewhere', () => {
  expect(mended(['vi vil sam- arbejde'], 'at samarbejde er godt')).toBe('vi vil samarbejde')
  expect(mended(['rocker- og bandemiljøet'])).toBe('rocker- og bandemiljøet')
})
