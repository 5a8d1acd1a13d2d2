import type { FC } from 'hono/jsx'
import { diffWords } from '#documents/markdown'
import type { Lang } from '#texts'
import { partTexts } from './part-texts.ts'

type WordDiffProps = { readonly lang: Lang; readonly before: string; readonly after: string }

/** What changed between two texts, word by word, as Markdown is written. */
export const WordDiff: FC<WordDiffProps> = ({ lang, before, after }) => {
  const t = partTexts[lang].read
  if (before === after) return <p class="soft">{t.same}</p>
  return (
    <div class="word-diff">
      {diffWords(before, after).map((piece) => {
        if (piece.kind === 'same') return <span>{piece.text}</span>
        if (piece.kind === 'added') return <ins>{piece.text}</ins>
        return <del>{piece.text}</del>
      })}
    </div>
  )
}
