import type { FC } from 'hono/jsx'
import { councilIn } from '#councils'
import { HealthMark } from '#design'
import { measurePaths, type MeasureLine } from '#measures'
import type { Lang } from '#texts'
import { formTexts } from './form-texts.ts'
import { borrowHref } from './hrefs.ts'
import { healthMarkOf } from './measure-words.ts'

export type SimilarListProps = {
  readonly lang: Lang
  readonly lines: readonly MeasureLine[]
  /** The council that could use them, by its slug, and the year. */
  readonly council: string
  readonly year: string
  /** The areas that are ticked, by their identity. */
  readonly areas: readonly string[]
}

/** Measures of other councils that are like the one being written. The first paragraph says how many. */
export const SimilarList: FC<SimilarListProps> = ({ lang, lines, council, year, areas }) => {
  const t = formTexts[lang].similar
  if (lines.length === 0) return <p class="soft">{t.none}</p>
  return (
    <div class="similar">
      <p>
        <strong>{t.count(lines.length)}</strong>
      </p>
      <ul class="plain-list">
        {lines.map((line) => (
          <li>
            <a href={measurePaths.measure(line.id)} target="_blank" rel="noopener">
              {line.title}
              <span class="sr-only"> ({t.newTab})</span>
            </a>
            <span class="sub">
              {councilIn(lang, line)}, {line.year} · <HealthMark lang={lang} {...healthMarkOf(lang, line)} />
            </span>
            <a class="similar-borrow" href={borrowHref(line.id, council, year, areas)}>
              {t.borrow}
              <span class="sr-only">: {line.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
