import type { FC } from 'hono/jsx'
import type { CalendarDate } from '#calendar'
import { nameIn } from '#councils'
import { Breadcrumb, StanceMark } from '#design'
import { areaName } from '#measures'
import type { Lang } from '#texts'
import { coverageTexts } from './coverage-texts.ts'
import { MeasureList } from './measure-list.tsx'
import { placeOf } from './names.ts'
import { registerPaths } from './paths.ts'
import type { Answer, CouncilName, Line, PlanSummary } from './types.ts'

/** What one council does about one focus area, the district's or its own. */
export type CellProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly year: number
  readonly inForce: number
  readonly council: CouncilName
  /** `slug` is null for a council's own area, which has no page across the councils. */
  readonly area: Pick<Answer, 'number' | 'title'> & { readonly slug: string | null }
  readonly plan: PlanSummary | null
  readonly answer: Answer | null
  readonly lines: readonly Line[]
}

/** One cell of the matrix: the answer in the council's own words, and its measures. */
export const CellPage: FC<CellProps> = (props) => {
  const { lang, today, year, inForce, council, area, lines } = props
  const t = coverageTexts[lang]
  const links = registerPaths(lang)
  return (
    <>
      <Breadcrumb
        label={t.trail.label}
        trail={[
          { href: links.coverageOf(year, inForce), text: t.trail.coverage(year) },
          { href: links.municipality(council.municipality?.slug ?? ''), text: placeOf(lang, council) },
        ]}
      />
      <h1 lang="da">{t.cell.title(areaName(area), placeOf(lang, council))}</h1>
      <p class="lead">{t.cell.lead(nameIn(lang, council), year)}</p>
      <section aria-labelledby="answer">
        <h2 id="answer">{t.cell.answer}</h2>
        <GivenAnswer {...props} />
      </section>
      <section aria-labelledby="measures">
        <h2 id="measures">{lines.length === 0 ? t.cell.noneHeading : t.cell.measures(lines.length)}</h2>
        {lines.length === 0 ? (
          <p>{t.cell.noMeasures}</p>
        ) : (
          <MeasureList
            lang={lang}
            lines={lines}
            today={today}
            withCouncil={lines.some((line) => line.council.slug !== council.slug)}
          />
        )}
      </section>
      <Onward {...props} />
    </>
  )
}

const GivenAnswer: FC<CellProps> = ({ lang, plan, answer }) => {
  const t = coverageTexts[lang].cell
  if (!answer)
    return (
      <>
        <p>
          <StanceMark lang={lang} stance={null} />
        </p>
        <p>{plan ? t.newArea : t.notPublished}</p>
      </>
    )
  return (
    <>
      <p class="answer-stance">
        <StanceMark lang={lang} stance={answer.stance} />
      </p>
      {answer.reason === '' ? (
        <p>{t.coveredBy}</p>
      ) : (
        <figure class="own-words">
          <figcaption>{t.ownWords}</figcaption>
          <blockquote lang="da">{answer.reason}</blockquote>
        </figure>
      )}
    </>
  )
}

const Onward: FC<CellProps> = ({ lang, year, inForce, council, area }) => {
  const t = coverageTexts[lang].cell
  const links = registerPaths(lang)
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t.next}</h2>
      <ul class="plain-list">
        {area.slug === null ? null : (
          <>
            <li>
              <a href={links.area(area.slug, year, inForce)}>{t.others}</a>
            </li>
            <li>
              <a href={links.planPart(year, area.slug)}>{t.inPlan}</a>
            </li>
          </>
        )}
        {council.municipality ? (
          <li>
            <a href={links.municipality(council.municipality.slug)}>{t.wholePlan(placeOf(lang, council))}</a>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
