import type { Child, FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { councilIn } from '#councils'
import { Table } from '#design'
import { registerData, type ActionPlan } from '#public-register'
import { FiguresData, type ReleaseData } from '#public-statistics'
import type { Lang } from '#texts'
import { data, paths } from './paths.ts'
import { pageTexts } from './page-texts.ts'
import { siteTexts } from './texts.ts'
import type { EditionSummary } from './types.ts'

/** What can be downloaded: plans as decided, and what stands beside them. */
export type OpenDataProps = {
  readonly lang: Lang
  readonly editions: readonly EditionSummary[]
  readonly actionPlans: readonly ActionPlan[]
  /** The years that have a plan, newest first. */
  readonly years: readonly number[]
  /** The one whose data has the address without a year; null before there is a plan. */
  readonly inForce: number | null
  /** The newest release of figures of each data set. */
  readonly figures: readonly ReleaseData[]
}

type Row = {
  readonly what: string
  readonly files: readonly (readonly [href: string, text: string])[]
  readonly since: Child
}

/** Everything that can be downloaded. */
export const OpenDataPage: FC<OpenDataProps> = (props) => {
  const { lang } = props
  const t = pageTexts[lang].openData
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Table caption={t.caption} captionHidden head={[t.what, t.format, t.updated]}>
        {[...livingRows(props), ...planRows(props)].map(({ what, files, since }) => (
          <tr>
            <td>{what}</td>
            <td class="nowrap">
              {files.map(([href, text], index) => (
                <>
                  {index > 0 ? ' · ' : null}
                  <a href={href}>{text}</a>
                </>
              ))}
            </td>
            <td class="nowrap">{since}</td>
          </tr>
        ))}
      </Table>
      <FiguresData lang={lang} releases={props.figures} />
      <div class="prose">
        <h2>{t.formatHeading}</h2>
        <p>{t.formatText}</p>
        <p>{t.registerText}</p>
        <p>
          <a href={paths(lang).check}>{siteTexts[lang].footer.check}</a>
        </p>
      </div>
    </>
  )
}

/** What follows the work from day to day. */
function livingRows({ lang, years, inForce }: OpenDataProps): readonly Row[] {
  const t = pageTexts[lang].openData
  const { measuresJson, measuresCsv, coverageJson, coverageCsv, ofYear } = registerData
  const ofYears = years.flatMap((year): readonly Row[] => [
    {
      what: `${t.measures} ${year}`,
      files: [
        [ofYear(measuresJson, year, inForce), 'JSON'],
        [ofYear(measuresCsv, year, inForce), 'CSV'],
      ],
      since: t.always,
    },
    {
      what: `${t.coverage} ${year}`,
      files: [
        [ofYear(coverageJson, year, inForce), 'JSON'],
        [ofYear(coverageCsv, year, inForce), 'CSV'],
      ],
      since: t.always,
    },
  ])
  return [
    ...ofYears,
    {
      what: t.councils,
      files: [
        [data.councilsJson, 'JSON'],
        [data.councilsCsv, 'CSV'],
      ],
      since: t.always,
    },
    { what: t.feed, files: [[data.feed, 'Atom']], since: t.always },
  ]
}

/** What was decided, word for word. */
function planRows({ lang, editions, actionPlans }: OpenDataProps): readonly Row[] {
  const t = pageTexts[lang].openData
  return [
    ...editions.map(({ year, number, decidedOn }): Row => ({
      what: t.plan(year, number),
      files: [
        [data.editionJson(year, number), 'JSON'],
        [data.editionHash(year, number), t.hash],
      ],
      since: formatDate(decidedOn, lang),
    })),
    ...actionPlans.map((plan): Row => ({
      what: t.actionPlan(councilIn(lang, plan), plan.year, plan.number),
      files: [
        [registerData.editionJson(plan.year, plan.councilSlug, plan.number), 'JSON'],
        [registerData.editionHash(plan.year, plan.councilSlug, plan.number), t.hash],
      ],
      since: formatDate(plan.decidedOn, lang),
    })),
  ]
}
