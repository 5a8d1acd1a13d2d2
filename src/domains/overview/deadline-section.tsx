import type { FC } from 'hono/jsx'
import { actionPlanPaths } from '#action-plans'
import { actionPlanTexts, actionPlanTone, submittedWords } from '#action-plan-pages'
import type { CalendarDate } from '#calendar'
import { councilPaths } from '#councils'
import { Empty, Table, Tag } from '#design'
import type { Lang } from '#texts'
import type { CouncilLine, DeadlineState } from './overview-data.ts'
import type { OverviewPageProps } from './overview-page.tsx'
import { overviewTexts } from './overview-texts.ts'

const tones = { met: 'good', late: 'wait', missed: 'bad', open: 'neutral' } as const satisfies Record<
  DeadlineState,
  string
>

/** Which councils kept the deadline of their plan, and which did not. */
export const DeadlineSection: FC<OverviewPageProps> = ({ lang, year, today, data }) => {
  const t = overviewTexts[lang].deadlines
  const late = data.lines.filter(({ deadline }) => deadline === 'late' || deadline === 'missed').length
  return (
    <section aria-labelledby="frister">
      <h2 id="frister">{t.heading}</h2>
      {data.lines.every(({ plan }) => plan === null) ? (
        <Empty text={t.empty(year)} />
      ) : (
        <>
          <p>{t.lead(late)}</p>
          <Table
            stacked
            caption={t.caption(year)}
            captionHidden
            head={[t.council, t.state, t.kept, t.submitted]}
          >
            {data.lines.map((line) => (
              <DeadlineRow lang={lang} line={line} today={today} />
            ))}
          </Table>
        </>
      )}
    </section>
  )
}

type RowProps = { readonly lang: Lang; readonly line: CouncilLine; readonly today: CalendarDate }

const DeadlineRow: FC<RowProps> = ({ lang, line, today }) => {
  const { council, plan, first, deadline } = line
  const t = overviewTexts[lang].deadlines
  return (
    <tr>
      <th scope="row">
        <a href={plan ? actionPlanPaths.plan(plan.id) : councilPaths.council(council.slug)}>
          {council.short}
        </a>
      </th>
      <td>
        {plan ? (
          <>
            <Tag tone={actionPlanTone(plan.state)}>{actionPlanTexts[lang].states[plan.state]}</Tag>
            {plan.number > 1 ? <span class="sub">{t.correction(plan.number - 1)}</span> : null}
          </>
        ) : (
          t.none
        )}
      </td>
      <td data-head={t.kept}>{deadline ? <Tag tone={tones[deadline]}>{t.words[deadline]}</Tag> : '–'}</td>
      <td>{plan && first ? submittedWords(lang, { ...plan, ...first, number: 1 }, today) : '–'}</td>
    </tr>
  )
}
