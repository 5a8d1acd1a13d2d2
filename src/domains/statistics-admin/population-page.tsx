import type { FC } from 'hono/jsx'
import { Alert, Button, ErrorSummary, Form, Table, TextField } from '#design'
import { field, type Filled } from '#http'
import { statisticsPaths, type PopulationRow } from '#statistics'
import { periodName } from '#statistics/periods'
import { formatNumber, type Lang } from '#texts'
import { Listing } from './listing.tsx'
import { numbers } from './number-head.tsx'
import { populationTexts } from './population-texts.ts'
import { SetTrail } from './set-trail.tsx'
import { FileField, Refusals } from './upload-fields.tsx'
import { wordTexts } from './word-texts.ts'

/** What is known of the inhabitants of a municipality. */
type PopulationLine = {
  readonly name: string
  /** The latest known; null where nothing is. */
  readonly latest: PopulationRow | null
  readonly since: string | null
}

/** A jump of more than a tenth. */
type StepLine = {
  readonly name: string
  readonly period: string
  readonly before: number
  readonly after: number
}

type PopulationPageProps = {
  readonly lang: Lang
  readonly lines: readonly PopulationLine[]
  /** Other areas with inhabitants. */
  readonly others: number
  readonly steps: readonly StepLine[]
  readonly mayEdit: boolean
  readonly filled: Filled
  readonly refusals: readonly string[]
  /** How many numbers a file brought that was just taken in, and which of its areas were left out. */
  readonly taken: { readonly changed: number; readonly leftOut: readonly string[] } | null
}

/** The inhabitants of the municipalities, and a form for new ones. */
export const PopulationPage: FC<PopulationPageProps> = (props) => {
  const { lang, others, steps, mayEdit, filled, refusals, taken } = props
  const t = populationTexts[lang]
  return (
    <>
      <SetTrail lang={lang} />
      <h1>{t.title}</h1>
      <Refusals lang={lang} sentences={refusals} heading={t.problem} />
      <ErrorSummary heading={wordTexts[lang].errors} errors={filled.errors} />
      {taken ? (
        <Alert kind="success" heading={taken.changed > 0 ? t.taken(taken.changed) : t.takenNothing}>
          {taken.leftOut.length > 0 ? <Listing lang={lang} text={t.leftOut} items={taken.leftOut} /> : null}
        </Alert>
      ) : null}
      <p class="lead">{t.lead}</p>
      <Known {...props} />
      {others > 0 ? <p>{t.others(others)}</p> : null}
      <Listing
        lang={lang}
        text={t.steps}
        items={steps.map(({ name, period, before, after }) =>
          t.step(name, periodName(period, lang), formatNumber(before, lang), formatNumber(after, lang)),
        )}
      />
      {mayEdit ? <TakeForm lang={lang} filled={filled} /> : null}
    </>
  )
}

const Known: FC<PopulationPageProps> = ({ lang, lines }) => {
  const t = populationTexts[lang]
  const { area, inhabitants, period, known, source } = t.columns
  return (
    <Table caption={t.caption} captionHidden head={[area, numbers(inhabitants), period, known, source]}>
      {lines.map(({ name, latest, since }) => (
        <tr>
          <th scope="row">{name}</th>
          <td class="number">{latest ? formatNumber(latest.inhabitants, lang) : t.none}</td>
          <td>{latest ? periodName(latest.period, lang) : null}</td>
          <td>{since === null ? null : periodName(since, lang)}</td>
          <td>{latest?.source}</td>
        </tr>
      ))}
    </Table>
  )
}

const TakeForm: FC<{ lang: Lang; filled: Filled }> = ({ lang, filled }) => {
  const t = populationTexts[lang]
  return (
    <section aria-labelledby="hent">
      <h2 id="hent">{t.formHeading}</h2>
      <p>{t.later}</p>
      <Form action={statisticsPaths.populations} upload>
        <TextField {...field(filled, 'kilde', t.source)} hint={t.sourceHint} required />
        <FileField lang={lang} filled={filled} hint={t.fileHint} />
        <Button>{t.take}</Button>
      </Form>
    </section>
  )
}
