import type { FC } from 'hono/jsx'
import { diffWords } from '#documents/markdown'
import type { Lang } from '#texts'
import { partTexts } from './part-texts.ts'

type WordDiffProps = {
  readonly lang: Lang
  readonly before: string
  readonly after: string
  /** Leaves out what lies far from any change. */
  readonly brief?: boolean
}

/** Characters shown on either side of a change when the rest is left out. */
const around = 160

/** What changed between two texts, word by word, as Markdown is written. */
export const WordDiff: FC<WordDiffProps> = ({ lang, before, after, brief }) => {
  const t = partTexts[lang].read
  if (before === after) return <p class="soft">{t.same}</p>
  return (
    <div class="word-diff">
      {diffWords(before, after).map((piece) => {
        if (piece.kind === 'same')
          return brief ? <Shared lang={lang} text={piece.text} /> : <span>{piece.text}</span>
        if (piece.kind === 'added') return <ins>{piece.text}</ins>
        return <del>{piece.text}</del>
      })}
    </div>
  )
}

const Shared: FC<{ lang: Lang; text: string }> = ({ lang, text }) => {
  if (text.length < around * 3) return <span>{text}</span>
  return (
    <>
      <span>{text.slice(0, around)}</span>
      <span class="diff-gap"> {partTexts[lang].read.unchanged} </span>
      <span>{text.slice(-around)}</span>
    </>
  )
}
