import type { FC } from 'hono/jsx'
import { councilPaths, titleIn } from '#councils'
import { measurePaths } from '#measures'
import type { OverviewPageProps } from './overview-page.tsx'
import { overviewTexts } from './overview-texts.ts'

/** The functions that lead a measure or stand in and that nobody holds, with what hangs on them. */
export const VacancySection: FC<OverviewPageProps> = ({ lang, data }) => {
  const t = overviewTexts[lang].vacancies
  const { vacancies, live } = data
  const missing = live.filter(({ lead }) => lead === null).length
  if (live.length === 0) return null
  return (
    <section aria-labelledby="ledige">
      <h2 id="ledige">{t.heading}</h2>
      {vacancies.length === 0 ? (
        missing === 0 ? (
          <p>{t.none}</p>
        ) : null
      ) : (
        <>
          <p class="sub">{t.lead}</p>
          <ul class="vacancies">
            {vacancies.map(({ responsible, measures }) => (
              <li>
                <strong>{titleIn(lang, responsible)}</strong>{' '}
                <a href={councilPaths.function(responsible.functionId)}>{t.appoint}</a>
                <ul>
                  {measures.map((measure) => (
                    <li>
                      <a href={measurePaths.measure(measure.id)} lang="da">
                        {measure.title}
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      {missing > 0 ? <p>{t.missing(missing)}</p> : null}
    </section>
  )
}
