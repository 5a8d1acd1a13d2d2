import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { councilIn } from '#councils'
import { Empty, Tag, YearLinks } from '#design'
import { wordTexts } from '#measure-pages'
import { measurePaths, type Verdict } from '#measures'
import type { Lang } from '#texts'
import type { AreaLessons, Lesson } from './lessons.ts'
import { lessonsTexts } from './lessons-texts.ts'
import { overviewPaths } from './paths.ts'

export type LessonsPageProps = {
  readonly lang: Lang
  readonly year: number
  readonly years: readonly number[]
  readonly areas: readonly AreaLessons[]
}

/** What was learned in a year, under each focus area of the district's plan. */
export const LessonsPage: FC<LessonsPageProps> = ({ lang, year, years, areas }) => {
  const t = lessonsTexts[lang]
  return (
    <>
      <h1>{t.title(year)}</h1>
      <p class="lead">{t.lead}</p>
      <YearLinks lang={lang} year={year} years={years} href={overviewPaths.lessonsOf} />
      {areas.length === 0 ? <Empty text={t.noAreas(year)} /> : null}
      {areas.map(({ area, lessons }) => (
        <section aria-labelledby={area.id}>
          <h2 id={area.id} lang="da">
            {area.number} {area.title}
          </h2>
          <p class="soft">{lessons.length === 0 ? t.none : t.count(lessons.length)}</p>
          {lessons.length === 0 ? null : (
            <ul class="lesson-list">
              {lessons.map((lesson) => (
                <LessonLine lang={lang} lesson={lesson} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}

const tones = { continue: 'good', adjust: 'wait', stop: 'neutral' } as const satisfies Record<Verdict, string>

const LessonLine: FC<{ lang: Lang; lesson: Lesson }> = ({ lang, lesson: { measure, evaluation } }) => {
  const t = lessonsTexts[lang]
  return (
    <li>
      <h3>
        <a href={measurePaths.measure(measure.id)} lang="da">
          {measure.title}
        </a>
      </h3>
      <p class="soft">
        <Tag tone={tones[evaluation.verdict]}>{wordTexts[lang].verdicts[evaluation.verdict]}</Tag>{' '}
        {councilIn(lang, measure)}, {formatDate(evaluation.evaluatedOn, lang)}
        {evaluation.public && measure.public ? null : `, ${t.internal}`}
      </p>
      <p lang="da">{evaluation.why}</p>
      {evaluation.learned === '' ? null : (
        <p lang="da">
          <strong>{t.learned}:</strong> {evaluation.learned}
        </p>
      )}
    </li>
  )
}
