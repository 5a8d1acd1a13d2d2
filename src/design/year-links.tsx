import type { FC } from 'hono/jsx'
import { catalogue, type Lang } from '#texts'

const texts = catalogue({ years: 'Vælg år' }, { years: 'Choose a year' })

/** The way to a page's other years, with the one that is shown; nothing where there is only that one. */
export const YearLinks: FC<{
  readonly lang: Lang
  readonly year: number | null
  readonly years: readonly number[]
  readonly href: (year: number) => string
}> = ({ lang, year, years, href }) =>
  years.every((one) => one === year) ? null : (
    <nav class="view-links" aria-label={texts[lang].years}>
      {years.map((one) => (
        <a href={href(one)} aria-current={one === year ? 'page' : undefined}>
          {one}
        </a>
      ))}
    </nav>
  )
