import type { FC } from 'hono/jsx'
import { partsOf, periodName } from '#statistics/periods'
import type { Lang } from '#texts'
import { newestOf } from './period-parts.ts'
import { yearEnd } from './rates.ts'
import type { Placed } from './view.ts'
import { viewTexts } from './view-texts.ts'

type LatestYearProps = { readonly lang: Lang; readonly lines: readonly Placed[] }

/** Why the latest year of some series is a calendar year and not the one that ends now; nothing where it is not. */
export const LatestYear: FC<LatestYearProps> = ({ lang, lines }) => {
  const newest = newestOf(lines.map(({ series }) => series.report))
  const end = yearEnd(lines.map(({ series }) => series))
  if (newest === null || end === null || end === newest) return null
  return <p class="sub">{viewTexts[lang].calendarYear(partsOf(end).year, periodName(newest, lang))}</p>
}
