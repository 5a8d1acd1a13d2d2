import type { FC } from 'hono/jsx'
import { Button, ButtonLink, ErrorSummary, Form, Select, Table, TextArea } from '#design'
import { field, type Filled } from '#http'
import type { Lang } from '#texts'
import { columnsTexts } from './columns-texts.ts'
import type { Intake, WantedColumns } from './intake.ts'
import { figuresPaths } from './paths.ts'
import { previewTexts } from './preview-texts.ts'
import { SetTrail } from './set-trail.tsx'
import { Refusals } from './upload-fields.tsx'
import { wordTexts } from './word-texts.ts'

type ColumnsPageProps = {
  readonly lang: Lang
  readonly intake: Intake
  readonly wanted: WantedColumns
  readonly filled: Filled
  readonly refusals: readonly string[]
}

/** Asks what the columns of a file are, with what they look like chosen already. */
export const ColumnsPage: FC<ColumnsPageProps> = ({ lang, intake, wanted, filled, refusals }) => {
  const t = columnsTexts[lang]
  const options = wanted.columns.map((column) => ({ value: column, label: column }))
  const chosen = (name: string, label: string, hint: string, empty = t.choose) => (
    <Select {...field(filled, name, label)} {...{ hint, options, empty }} required={empty === t.choose} />
  )
  return (
    <>
      <SetTrail lang={lang} />
      <h1>{t.title}</h1>
      <Refusals lang={lang} sentences={refusals} />
      <ErrorSummary heading={wordTexts[lang].errors} errors={filled.errors} />
      <p class="lead">{t.lead}</p>
      <h2>{t.sample}</h2>
      <Table caption={`${t.sample}: ${intake.fileName}`} captionHidden head={wanted.columns}>
        {wanted.sample.map((row) => (
          <tr>
            {row.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </Table>
      <Form action={figuresPaths.columns(intake.id)}>
        {chosen('omraade', t.area, t.areaHint, t.noArea)}
        {chosen('overtraedelse', t.offence, t.offenceHint, t.noOffence)}
        {chosen('periode', t.period, t.periodHint)}
        {chosen('antal', t.count, t.countHint)}
        <TextArea {...field(filled, 'totaler', t.totals)} hint={t.totalsHint} rows={4} />
        <p class="actions">
          <Button>{t.read}</Button>
          {intake.state === 'read' ? (
            <ButtonLink href={figuresPaths.intake(intake.id)}>{wordTexts[lang].cancel}</ButtonLink>
          ) : null}
        </p>
      </Form>
      {intake.state === 'read' ? null : (
        <Form action={figuresPaths.discard(intake.id)}>
          <Button kind="tertiary">{previewTexts[lang].take.discard}</Button>
        </Form>
      )}
    </>
  )
}
