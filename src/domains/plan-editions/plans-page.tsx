import type { FC } from 'hono/jsx'
import {
  Alert,
  Button,
  ButtonLink,
  Details,
  Empty,
  ErrorSummary,
  Form,
  Tag,
  TextField,
  type FieldErrors,
} from '#design'
import type { Lang } from '#texts'
import { planPaths, type Edition, type EmptyOutcome, type StartOutcome } from '#plans'
import type { PlanLine } from './edition-data.ts'
import { editionTexts } from './edition-texts.ts'
import { stateTone } from './state-tone.ts'

export type StartRefusal = Exclude<StartOutcome | EmptyOutcome, { kind: 'started' }>

export type PlansPageProps = {
  readonly lang: Lang
  readonly lines: readonly PlanLine[]
  /** The edition next year's plan would start from; null when next year's is there already. */
  readonly source: Edition | null
  readonly mayArrange: boolean
  readonly mayImport: boolean
  readonly emptyPlan: { readonly year: string; readonly title: string }
  readonly refusal?: StartRefusal
}

/** All years' plans and editions, with what is expected next, and the ways to begin a new one. */
export const PlansPage: FC<PlansPageProps> = (props) => {
  const { lang, lines } = props
  const t = editionTexts[lang].all
  const years = [...new Set(lines.map((line) => line.edition.year))]
  return (
    <>
      <h1>{t.title}</h1>
      {props.refusal ? <Refusal lang={lang} refusal={props.refusal} /> : null}
      <p class="lead">{t.lead}</p>
      {props.mayArrange && props.source ? <StartNext lang={lang} source={props.source} /> : null}
      {lines.length === 0 ? (
        <Empty text={t.noPlans}>{props.mayArrange ? <p>{t.noPlansHelp}</p> : null}</Empty>
      ) : null}
      {years.map((year) => (
        <section aria-labelledby={`aar-${year}`}>
          <h2 id={`aar-${year}`}>{t.year(year)}</h2>
          <ul class="plan-lines">
            {lines
              .filter((line) => line.edition.year === year)
              .map((line) => (
                <PlanEntry lang={lang} line={line} />
              ))}
          </ul>
        </section>
      ))}
      {props.mayArrange || props.mayImport ? <OtherWays {...props} /> : null}
    </>
  )
}

const PlanEntry: FC<{ lang: Lang; line: PlanLine }> = ({ lang, line: { edition, summary } }) => {
  const t = editionTexts[lang]
  return (
    <li>
      <p class="plan-line-title">
        <a href={planPaths.edition(edition.id)}>{edition.title}</a>{' '}
        <Tag tone={stateTone(edition.state)}>{t.states[edition.state]}</Tag>
      </p>
      {edition.correctionReason === null ? null : (
        <p>{t.all.correction(edition.number, edition.correctionReason)}</p>
      )}
      <p class="soft">
        {summary ? `${t.all.progress(summary.ready, summary.all)}. ` : null}
        {t.next[edition.state]}
      </p>
    </li>
  )
}

const StartNext: FC<{ lang: Lang; source: Edition }> = ({ lang, source }) => {
  const t = editionTexts[lang].all
  const open = source.state === 'draft' || source.state === 'proposed'
  return (
    <Form action={planPaths.startNext} class="start-next">
      <input type="hidden" name="fra" value={source.id} />
      <p>{t.startNextFrom(source.title)}</p>
      {open ? <p class="soft">{t.startFromDraft(source.title)}</p> : null}
      <Button kind={open ? 'secondary' : 'primary'}>{t.startNext(source.year + 1)}</Button>
    </Form>
  )
}

const OtherWays: FC<PlansPageProps> = ({ lang, mayArrange, mayImport, emptyPlan, refusal }) => {
  const t = editionTexts[lang].all
  const errors = emptyErrors(lang, refusal)
  return (
    <section aria-labelledby="begynd">
      <h2 id="begynd">{t.startHeading}</h2>
      {mayImport ? (
        <>
          <p>{t.importHelp}</p>
          <p>
            <ButtonLink href={planPaths.import}>{t.import}</ButtonLink>
          </p>
        </>
      ) : null}
      {mayArrange ? (
        <Details summary={t.empty} open={Object.keys(errors).length > 0}>
          <ErrorSummary heading={editionTexts[lang].problems.heading} errors={errors} />
          <Form action={planPaths.startEmpty}>
            <TextField
              name="aar"
              label={t.yearLabel}
              value={emptyPlan.year}
              type="number"
              error={errors['aar']}
            />
            <TextField name="titel" label={t.titleLabel} value={emptyPlan.title} error={errors['titel']} />
            <Button kind="secondary">{t.begin}</Button>
          </Form>
        </Details>
      ) : null}
    </section>
  )
}

function emptyErrors(lang: Lang, refusal: StartRefusal | undefined): FieldErrors {
  const t = editionTexts[lang]
  if (refusal?.kind === 'bad-year') return { aar: t.refusals.badYear }
  if (refusal?.kind !== 'bad-title') return {}
  return { titel: refusal.problem === 'missing' ? t.problems.missingTitle : t.problems[refusal.problem] }
}

const Refusal: FC<{ lang: Lang; refusal: StartRefusal }> = ({ lang, refusal }) => {
  const t = editionTexts[lang].refusals
  switch (refusal.kind) {
    case 'exists':
      return (
        <Alert kind="error" heading={t.exists(refusal.year)}>
          <a href={planPaths.edition(refusal.id)}>{t.openIt}</a>
        </Alert>
      )
    case 'no-source':
      return <Alert kind="error" heading={t.noSource} />
    case 'bad-year':
    case 'bad-title':
      return null
  }
}
