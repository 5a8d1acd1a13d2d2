import { expect, test } from 'vitest'
import { sharedSentences, withoutSentences } from './caveats.ts'

test('what must be said of most categories is said once', () => {
  const texts = [
    'Alt anmeldes ikke. Vold er særlig.',
    'Alt anmeldes ikke.',
    'Alt anmeldes ikke. Tal fra 2016.',
  ]
  const shared = sharedSentences(texts)
  expect(shared).toEqual(['Alt anmeldes ikke.'])
  expect(texts.map((text) => withoutSentences(text, shared))).toEqual([
    'Vold er særlig.',
    '',
    'Tal fra 2016.',
  ])
  expect(sharedSentences(['Alt anmeldes ikke.'])).toEqual([])
})
