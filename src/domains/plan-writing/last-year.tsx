import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { renderMarkdown } from '#documents/markdown'
import type { Lang } from '#texts'
import { nameOf } from '#plan-editions'
import type { PartView } from './part-data.ts'
import { partTexts } from './part-texts.ts'

/** Last year's text, always there on a wide screen and folded on a narrow one. */
export const LastYear: FC<{ lang: Lang; view: PartView }> = ({ lang, view: { previous, claims } }) => {
  const t = partTexts[lang].read
  if (!previous) return <aside class="last-year soft">{t.noLastYear}</aside>
  const html = renderMarkdown(previous.part.body, { headingBase: 3, idPrefix: 'sidste-aar', lang, claims })
  return (
    <details class="last-year">
      <summary>
        <h2>{t.lastYear(previous.year)}</h2>
      </summary>
      <div class="prose">
        <p class="soft">
          {t.lastYearTitle}: {nameOf(previous.part)}
        </p>
        {previous.part.body === '' ? <p class="soft">{t.noText}</p> : raw(html)}
      </div>
    </details>
  )
}
