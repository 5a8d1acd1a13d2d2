import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import { differenceTexts } from './difference-texts.ts'

const mostNamed = 12

/** The first of many names, and how many there are besides. */
export function listed(lang: Lang, names: readonly string[]): string {
  const more = names.length - mostNamed
  return (
    names.slice(0, mostNamed).join(', ') + (more > 0 ? ` ${differenceTexts[lang].alerts.more(more)}` : '')
  )
}

/** Things and the sentence that they belong to: some of them, where they are many. */
export const Listing: FC<{
  readonly lang: Lang
  readonly text?: string
  readonly items: readonly string[]
}> = ({ lang, text, items }) => {
  const more = items.length - mostNamed
  if (items.length === 0) return null
  return (
    <>
      {text === undefined ? null : <p>{text}</p>}
      <ul>
        {items.slice(0, mostNamed).map((item) => (
          <li>{item}</li>
        ))}
        {more > 0 ? <li>{differenceTexts[lang].alerts.more(more)}</li> : null}
      </ul>
    </>
  )
}
