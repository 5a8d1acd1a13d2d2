import { expect, test } from 'vitest'
import { headingsIn, slugOf } from './headings.ts'
import { plainText } from './plain.ts'

test('keeps the words and drops the marks', () => {
  const text =
    '# Ungdom\n\nVi **samler** [alle](/x)\nfra Læsø[^1].\n\n- et\n  - to\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n:::boks[Fakta]\nTal.\n:::\n\n[^1]: Kilde.'
  expect(plainText(text)).toBe(
    ['Ungdom', 'Vi samler alle fra Læsø.', 'et', 'to', 'A B', '1 2', 'Fakta', 'Tal.', 'Kilde.'].join('\n'),
  )
})

test('lists the headings with the ids they have on the page', () => {
  expect(headingsIn('## Mål *nu*\n\n### Læsø', { headingBase: 3, idPrefix: 's1' })).toEqual([
    { level: 3, text: 'Mål nu', id: 's1-maal-nu' },
    { level: 4, text: 'Læsø', id: 's1-laesoe' },
  ])
  expect(headingsIn('# A-2\n# A\n# A')).toEqual([
    { level: 2, text: 'A-2', id: 'a-2' },
    { level: 2, text: 'A', id: 'a' },
    { level: 2, text: 'A', id: 'a-3' },
  ])
})

test('makes an address of any heading', () => {
  expect(slugOf('Årets ØGEDE trængsel: é & ß?')).toBe('aarets-oegede-traengsel-e')
  expect(slugOf('§ – !')).toBe('afsnit')
})
