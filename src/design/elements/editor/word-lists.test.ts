import { expect, test } from 'vitest'
import { listsOf, wordListAttribute } from './word-lists.ts'

const line = (level: number, marker: string, content: string) => ({ level, marker, content })
const alone = (content: string) => ({ content, lists: [] })

test.each([
  ['mso-list:l0 level1 lfo1', ' data-word-level="1"'],
  ['margin-left:72.0pt;text-indent:-18.0pt;mso-list: l2 level3\n lfo1', ' data-word-level="3"'],
  ['mso-list:Ignore', ' data-word-marker=""'],
  ['mso-list:none', ''],
  ['color:red', ''],
])('reads what Word says of lists in %j', (style, attribute) => {
  expect(wordListAttribute(style)).toBe(attribute)
})

test('puts deeper lines into the item before them', () => {
  expect(listsOf([line(1, '·', 'a'), line(3, 'o', 'b'), line(2, '1.', 'c'), line(1, '·', 'd')])).toEqual([
    {
      ordered: false,
      start: 1,
      items: [
        {
          content: 'a',
          lists: [
            { ordered: false, start: 1, items: [alone('b')] },
            { ordered: true, start: 1, items: [alone('c')] },
          ],
        },
        alone('d'),
      ],
    },
  ])
})

test.each(['1.', '3)', '(2)', 'a)', 'b.', 'iv.', '1.1.', '2.3'])('%s begins a numbered list', (marker) => {
  expect(listsOf([line(1, marker, 'a')])[0]?.ordered).toBe(true)
})

test.each(['·', 'o', '§', '-', '•', ''])('%j begins a list of points', (marker) => {
  expect(listsOf([line(1, marker, 'a')])[0]?.ordered).toBe(false)
})

test('goes on from the number it was copied from', () => {
  expect(listsOf([line(1, '3.', 'a'), line(1, '4.', 'b')])).toEqual([
    { ordered: true, start: 3, items: [alone('a'), alone('b')] },
  ])
})
