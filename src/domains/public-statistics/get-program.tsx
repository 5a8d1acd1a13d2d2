import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import { publicStatisticsTexts } from './texts.ts'

/**
 * How a reader works figures out at home, from getting the program on.
 *
 * @param source where it is got; null where the installation does not say
 */
export const GetProgram: FC<{ readonly lang: Lang; readonly source: string | null }> = ({ lang, source }) => {
  const t = publicStatisticsTexts[lang].program
  return (
    <section class="help-topic" aria-labelledby="program">
      <h2 id="program">{t.heading}</h2>
      <ol>
        <li>
          {source === null ? (
            t.ask
          ) : (
            <>
              {t.get} <a href={source}>{source}</a>
            </>
          )}
        </li>
        <li>
          {t.install} <code>npm ci</code>
        </li>
        <li>{t.download}</li>
        <li>
          {t.compare} <code>sha256sum {t.file}</code>
        </li>
        <li>
          {t.analyse} <code>npx kredsplan analyse {t.file}</code>
        </li>
      </ol>
    </section>
  )
}
