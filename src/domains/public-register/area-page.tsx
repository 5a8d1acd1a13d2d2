import type { FC } from 'hono/jsx'
import { councilIn, nameIn } from '#councils'
import type { CalendarDate } from '#calendar'
import { Breadcrumb, HealthMark, StanceMark } from '#design'
import { healthMarkOf, wordTexts } from '#measure-pages'
import { areaName } from '#measures'
import type { Lang } from '#texts'
import { coverageTexts } from './coverage-texts.ts'
import { MeasureList } from './measure-list.tsx'
import { placeOf } from './names.ts'
import { registerPaths } from './paths.ts'
import type { Answer, Area, CouncilName, Line, PublicEvaluation } from './types.ts'

/** What somebody learned in a focus area, and from which measure. */
type Lesson = Pick<PublicEvaluation, 'learned' | 'verdict' | 'effect'> &
  Pick<Line, 'number' | 'title' | 'year'> & { readonly councilDa: string; readonly councilEn: string }

/** One focus area across the district. */
export type AreaProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly year: number
  readonly inForce: number
  readonly area: Area
  /** The local councils, in Danish alphabetical order. */
  readonly councils: readonly CouncilName[]
  readonly answers: ReadonlyMap<string, Answer>
  readonly lines: readonly Line[]
  readonly lessons: readonly Lesson[]
}

/** What all local councils do about one focus area, and what they have learned. */
export const AreaPage: FC<AreaProps> = (props) => {
  const { lang, today, year, inForce, area, councils, lines } = props
  const t = coverageTexts[lang]
  const links = registerPaths(lang)
  const local = new Set(councils.map((council) => council.slug))
  const district = lines.filter((line) => !local.has(line.council.slug))
  return (
    <>
      <Breadcrumb
        label={t.trail.label}
        trail={[{ href: links.coverageOf(year, inForce), text: t.trail.coverage(year) }]}
      />
      <h1 lang="da">{areaName(area)}</h1>
      <p class="lead">{t.area.lead(councils.length, year)}</p>
      <p>
        <a href={links.planPart(year, area.slug)}>{t.area.inPlan}</a>
      </p>
      <section aria-labelledby="councils">
        <h2 id="councils">{t.area.councils}</h2>
        <ul class="council-answers">
          {councils.map((council) => (
            <CouncilAnswer {...props} council={council} />
          ))}
        </ul>
      </section>
      {district.length === 0 ? null : (
        <section aria-labelledby="district">
          <h2 id="district">{t.area.district}</h2>
          <MeasureList lang={lang} lines={district} today={today} withCouncil={false} />
        </section>
      )}
      <Lessons lang={lang} lessons={props.lessons} />
    </>
  )
}

const CouncilAnswer: FC<AreaProps & { readonly council: CouncilName }> = (props) => {
  const { lang, year, inForce, area, council } = props
  const t = coverageTexts[lang]
  const links = registerPaths(lang)
  const answer = props.answers.get(council.slug) ?? null
  const lines = props.lines.filter((line) => line.councils.includes(council.slug))
  return (
    <li>
      <h3>
        <a href={links.cell(council.slug, area.slug, year, inForce)}>{placeOf(lang, council)}</a>
      </h3>
      <p>
        <StanceMark lang={lang} stance={answer?.stance ?? null} />
      </p>
      {answer === null || answer.reason === '' ? null : <p lang="da">{answer.reason}</p>}
      {lines.length === 0 ? null : (
        <ul class="short-lines">
          {lines.map((line) => (
            <li>
              <a href={links.measure(line.number)} lang="da">
                {line.title}
              </a>{' '}
              <Mark lang={lang} line={line} />
              {line.council.slug === council.slug ? null : (
                <span class="soft"> {nameIn(lang, line.council)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {lines.length === 0 && answer !== null && answer.stance !== 'not-relevant' ? (
        <p class="soft">{t.area.noMeasures}</p>
      ) : null}
    </li>
  )
}

/** How a measure goes, or what became of it, in one mark. */
const Mark: FC<{ readonly lang: Lang; readonly line: Line }> = ({ lang, line }) => {
  const { health } = healthMarkOf(lang, line)
  const text = health === null ? wordTexts[lang].states[line.state] : undefined
  return <HealthMark lang={lang} health={health} text={text} />
}

const Lessons: FC<{ readonly lang: Lang; readonly lessons: readonly Lesson[] }> = ({ lang, lessons }) => {
  const t = coverageTexts[lang].area
  return (
    <section aria-labelledby="learned">
      <h2 id="learned">{t.learned}</h2>
      {lessons.length === 0 ? <p>{t.nothingLearned}</p> : <p class="sub">{t.learnedSub}</p>}
      <ul class="lessons">
        {lessons.map((lesson) => (
          <li>
            <p lang="da">{lesson.learned}</p>
            <p class="soft">
              <a href={registerPaths(lang).measure(lesson.number)} lang="da">
                {t.from(lesson.title, councilIn(lang, lesson), lesson.year)}
              </a>
              {` · ${t.verdict(wordTexts[lang].verdicts[lesson.verdict].toLowerCase())}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
