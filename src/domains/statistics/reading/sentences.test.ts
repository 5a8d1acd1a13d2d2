import { expect, test } from 'vitest'
import { formatName } from './formats.ts'
import { refusalText } from './refusals.ts'
import { statbankRefusalText } from './statbank-texts.ts'
import type { Refusal, Warning } from './types.ts'
import { warningText } from './warnings.ts'

const file = 'tal.csv'
const place = { file, line: 7, column: 'INDHOLD' }

const refusals: readonly Refusal[] = [
  { kind: 'too-large', file, megabytes: 2048, most: 1024 },
  ...(
    [
      'empty',
      'no-such-file',
      'not-a-table',
      'no-rows',
      'damaged-archive',
      'zip-bomb',
      'encrypted',
      'old-workbook',
      'bad-encoding',
      'cut-off',
    ] as const
  ).map((kind) => ({ kind, file })),
  { kind: 'too-many-cells', file, most: 20_000_000 },
  { kind: 'took-too-long', file, seconds: 120 },
  { kind: 'too-demanding', file, megabytes: 1600 },
  { kind: 'no-header', place, found: 'Aalborg 4' },
  { kind: 'short-row', place, fields: 3, wanted: 4 },
  { kind: 'open-quote', place },
  { kind: 'no-name', place },
  { kind: 'extra-column', place, value: 'Kvinder' },
  ...(['not-whole', 'negative', 'too-big', 'not-a-number', 'bad-period', 'mixed-periods'] as const).map(
    (kind) => ({
      kind,
      place,
      value: '4,5',
    }),
  ),
  { kind: 'duplicate-differs', place, firstLine: 2, values: [4, null] },
  {
    kind: 'duplicate-differs',
    place: { file, line: null, column: null },
    firstLine: null,
    values: [null, 4],
  },
  { kind: 'personal-numbers', place },
]

test.each(refusals)('says where and what to do: $kind', (refusal) => {
  for (const lang of ['da', 'en'] as const) {
    const text = refusalText(refusal, lang)
    expect(text).toContain(file)
    expect(text).toMatch(/^\p{Lu}|^tal\.csv/u)
    expect(text).toMatch(/[.]$/u)
    expect(text).not.toContain('undefined')
    if ('place' in refusal && refusal.place.line !== null)
      expect(text).toContain(lang === 'da' ? 'Linje 7' : 'Line 7')
  }
  expect(refusalText(refusal, 'da')).not.toBe(refusalText(refusal, 'en'))
})

const warnings: readonly Warning[] = [
  { kind: 'duplicate-same', place, times: 1 },
  { kind: 'duplicate-same', place, times: 3 },
  { kind: 'implicit-zeros', cells: 1234 },
  { kind: 'totals-left-out', place, value: 'Totaler', rows: 1 },
  { kind: 'totals-left-out', place, value: 'Totaler', rows: 2 },
  { kind: 'total-differs', place, stated: 40, sum: 39 },
  { kind: 'missing-values', cells: 1 },
  { kind: 'missing-values', cells: 2 },
  { kind: 'periods-out-of-order' },
  { kind: 'rates-of-unknown-place', area: 'Uoplyst kommune', share: 0.089 },
  { kind: 'no-offence' },
  { kind: 'rows-not-delivered', area: 'Thisted', period: '2025-Q2' },
]

test.each(warnings)('says what was done: $kind', (warning) => {
  for (const lang of ['da', 'en'] as const) {
    const text = warningText(warning, lang)
    expect(text).toMatch(/^\p{Lu}.*\.$|^[»“].*\.$|^\d.*\.$/u)
    expect(text).not.toContain('undefined')
  }
  expect(warningText(warning, 'da')).not.toBe(warningText(warning, 'en'))
})

test('names numbers, places and forms as they are spoken', () => {
  expect(warningText({ kind: 'implicit-zeros', cells: 1234 }, 'da')).toContain('1.234')
  expect(warningText({ kind: 'rates-of-unknown-place', area: 'x', share: 0.089 }, 'da')).toContain('8,9')
  expect(refusalText({ kind: 'negative', place, value: '-4' }, 'en')).toBe(
    'Line 7, column “INDHOLD” of tal.csv says “-4”. A count cannot be less than 0. Correct it, or write .. if the number is missing.',
  )
  expect(formatName('px', 'da')).toBe('PC-Axis (.px)')
  expect(statbankRefusalText({ kind: 'cut-off' }, 'da')).toContain('Prøv igen')
})
