import type { FC } from 'hono/jsx'
import { compoundParts, softened } from './soft-hyphens.ts'

/** A part of a compound with no more letters than this stays whole. */
const short = 8
/** Words of more letters than this get marks where they may come apart. */
const long = 9
/** Words of more letters than this, and parts of compounds, may come apart at every width. */
const veryLong = { word: 12, part: 14 } as const

/**
 * A Danish text for a narrow column, with marks where its long words may come apart: browsers hyphenate
 * Danish only where they happen to have a dictionary. Compounds come apart at their seams first; the parts
 * (class `word`) only where the styles allow it.
 */
export const NarrowText: FC<{ readonly text: string }> = ({ text }) => (
  <>
    {text
      .split(/(\p{L}+)/u)
      .map((piece) => (piece.length > long && /\p{L}/u.test(piece) ? <LongWord word={piece} /> : piece))}
  </>
)

const LongWord: FC<{ readonly word: string }> = ({ word }) => {
  const parts = compoundParts(word)
  const most = parts.length === 1 ? veryLong.word : veryLong.part
  return (
    <>
      {parts.map((part, n) => (
        <>
          {n > 0 ? '\u{AD}' : ''}
          {part.length > most ? (
            softened(part)
          ) : part.length > short ? (
            <span class="word">{softened(part)}</span>
          ) : (
            part
          )}
        </>
      ))}
    </>
  )
}
