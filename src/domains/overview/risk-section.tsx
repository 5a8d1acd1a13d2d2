import type { FC } from 'hono/jsx'
import { councilIn } from '#councils'
import { leadIn } from '#measure-pages'
import { healthOf, measurePaths } from '#measures'
import { Reasons } from './cell-page.tsx'
import type { OverviewPageProps } from './overview-page.tsx'
import { overviewTexts } from './overview-texts.ts'

/** Measures at risk that are shown; the rest is in the register. */
const shown = 25

/** The measures at risk with why, and for how many nobody knows. */
export const RiskSection: FC<OverviewPageProps> = ({ lang, year, data }) => {
  const t = overviewTexts[lang].atRisk
  const { live, atRisk } = data
  const unknown = live.filter(({ signals }) => healthOf(signals).health === 'unknown').length
  return (
    <section aria-labelledby="i-fare">
      <h2 id="i-fare">{t.heading}</h2>
      {atRisk.length > 0 ? (
        <ul class="cell-measures">
          {atRisk.slice(0, shown).map(({ line, reasons }) => {
            const lead = leadIn(lang, line.lead)
            return (
              <li>
                <h3>
                  <a href={measurePaths.measure(line.id)} lang="da">
                    {line.title}
                  </a>
                </h3>
                <p class="soft">{councilIn(lang, line)}</p>
                <Reasons reasons={reasons} />
                <p class={lead.gap ? 'lead-line lead-gap' : 'lead-line'}>{lead.text}</p>
              </li>
            )
          })}
        </ul>
      ) : (
        <p>{live.length === 0 ? t.noMeasures : t.none}</p>
      )}
      {atRisk.length > shown ? (
        <p>
          <a href={`${measurePaths.all}?aar=${year}`}>{t.more(atRisk.length - shown)}</a>
        </p>
      ) : null}
      {unknown > 0 ? <p class="soft">{t.unknown(unknown, live.length)}</p> : null}
    </section>
  )
}
