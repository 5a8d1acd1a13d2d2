import type { FC } from 'hono/jsx'
import { Alert, figure } from '#design'
import { periodOrYearName } from '#statistics/periods'
import type { Lang } from '#texts'
import type { Names } from './names.ts'
import type { ExposedPlace, StatisticsRelease } from './release-types.ts'
import { statisticsReleaseTexts } from './texts.ts'

/** So many exposed counts are named. */
const mostNamed = 20

/** Whether a reader could work out what is withheld. */
export const ReleaseAuditResult: FC<{
  readonly lang: Lang
  readonly release: StatisticsRelease
  readonly names: Names
}> = ({ lang, release: { audit, exposed }, names }) => {
  const t = statisticsReleaseTexts[lang].audit
  const { narrowest, known, given, withheld } = audit
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">{t.heading}</h2>
      {exposed.length > 0 ? (
        <Exposed lang={lang} exposed={exposed} names={names} />
      ) : (
        <p>
          {withheld === 0 ? t.nothing : t.no}{' '}
          {narrowest === null
            ? null
            : narrowest.high === null
              ? t.unbounded(figure(narrowest.low, lang))
              : t.narrowest(figure(narrowest.low, lang), figure(narrowest.high, lang))}
        </p>
      )}
      {known === 0 ? null : <p>{t.known(known)}</p>}
      {given === 0 ? null : <p>{t.given(given)}</p>}
    </section>
  )
}

const Exposed: FC<{
  readonly lang: Lang
  readonly exposed: readonly ExposedPlace[]
  readonly names: Names
}> = ({ lang, exposed, names }) => {
  const t = statisticsReleaseTexts[lang].audit
  return (
    <Alert kind="warning" heading={t.yes}>
      <p>{t.places}:</p>
      <ul>
        {exposed.slice(0, mostNamed).map((place) => (
          <li>{t.place(names(place), periodOrYearName(place.when, lang))}</li>
        ))}
        {exposed.length > mostNamed ? <li>{t.more(exposed.length - mostNamed)}</li> : null}
      </ul>
      <p>{t.way}</p>
    </Alert>
  )
}
