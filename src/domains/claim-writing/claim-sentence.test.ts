import { expect, test } from 'vitest'
import { sentenceFor } from './claim-sentence.ts'

test.for([
  ['trend', 'falling', ':udsagn[et fald i vold]{nr=1}', 'tallene viser :udsagn[et fald i vold]{nr=1}.'],
  [
    'trend',
    'falling',
    ':udsagn[et fald i tyveri mv.]{nr=2}',
    'tallene viser :udsagn[et fald i tyveri mv.]{nr=2}',
  ],
  ['trend', 'stable', ':udsagn[nogenlunde uændret]{nr=3}', 'antallet er :udsagn[nogenlunde uændret]{nr=3}.'],
  ['watch', 'high-2026-10', ':udsagn[skiller sig ud]{nr=4}', 'antallet :udsagn[skiller sig ud]{nr=4}.'],
] as const)(
  'a phrase about the %s, %s, stands in a Danish sentence',
  ([about, claimed, phrase, sentence]) => {
    expect(sentenceFor(about, claimed, phrase)).toBe(sentence)
  },
)
