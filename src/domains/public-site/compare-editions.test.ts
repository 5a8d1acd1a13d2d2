import { expect, test } from 'vitest'
import { compareEditions } from './compare-editions.ts'

const part = (identity: string, title: string, body: string, number: string | null = null) => ({
  identity,
  number,
  title,
  body,
})

test('a part is followed by its identity through a new number and title', () => {
  const [difference] = compareEditions(
    [part('a', 'Unge', 'Samme.', '5.1')],
    [part('a', 'Børn', 'Samme.', '5.2')],
  )
  expect(difference).toMatchObject({ kind: 'changed', before: '5.1 Unge', part: { title: 'Børn' } })
})

test('what is new, gone, changed and unchanged is told in the order of the newer edition', () => {
  const older = [part('a', 'A', 'x'), part('b', 'B', 'x'), part('c', 'C', 'x')]
  const newer = [part('c', 'C', 'x'), part('d', 'D', 'ny'), part('a', 'A', 'y')]
  const told = compareEditions(older, newer).map((entry) => `${entry.kind} ${entry.part.title}`)
  expect(told).toEqual(['unchanged C', 'added D', 'changed A', 'removed B'])
})

test('a change is shown in its paragraph, word by word', () => {
  const before = 'Første afsnit.\n\nVi mødes hvert **kvartal**.'
  const after = 'Første afsnit.\n\nVi mødes hver måned.'
  const [difference] = compareEditions([part('a', 'A', before)], [part('a', 'A', after)])
  expect(difference).toMatchObject({
    paragraphs: [
      [{ kind: 'same', text: 'Første afsnit.' }],
      [
        { kind: 'same', text: 'Vi mødes ' },
        { kind: 'removed', text: 'hvert kvartal' },
        { kind: 'added', text: 'hver måned' },
        { kind: 'same', text: '.' },
      ],
    ],
  })
})
