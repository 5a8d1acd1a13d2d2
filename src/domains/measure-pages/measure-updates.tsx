import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Button, Checkbox, Details, Empty, Form, Radios, TextField } from '#design'
import { field, fresh } from '#http'
import { isLive, measurePaths, reports, type Update } from '#measures'
import { expectedNow } from './expected.ts'
import { followTexts } from './follow-texts.ts'
import { filledOf, type MeasurePageProps } from './measure-props.ts'
import { wordTexts } from './word-texts.ts'

/** Writing how it goes, and how it went until now. */
export const MeasureUpdates: FC<MeasurePageProps> = (props) => {
  const { lang, view } = props
  const { measure, updates, hasOlder } = view
  const t = followTexts[lang]
  // What was typed stays on the page, even when the measure ended meanwhile.
  const writes = view.mayReport && (isLive(measure.state) || props.returned?.form === 'report')
  return (
    <section aria-labelledby="status">
      <h2 id="status">{t.updates}</h2>
      {writes ? <ReportForm {...props} /> : null}
      {updates.length === 0 ? <Empty text={t.noUpdates} /> : null}
      <ol class="updates">
        {updates.map((update) => (
          <UpdateEntry {...props} update={update} />
        ))}
      </ol>
      {hasOlder ? (
        <p>
          {t.moreUpdates(updates.length)}{' '}
          <a href={`${measurePaths.measure(measure.id)}?status=alle#status`}>{t.olderUpdates}</a>
        </p>
      ) : null}
    </section>
  )
}

const ReportForm: FC<MeasurePageProps> = (props) => {
  const { lang, view, returned } = props
  const { measure } = view
  const t = followTexts[lang]
  const filled = filledOf(props, 'report', fresh({ offentlig: measure.public ? 'ja' : '' }))
  const isWanted = expectedNow(lang, view).action?.href === '#status'
  return (
    <Details summary={t.report} open={isWanted || returned?.form === 'report'}>
      <p class="soft">{t.reportMeans}</p>
      <Form action={measurePaths.report(measure.id)}>
        <Radios
          {...field(filled, 'status-nu', t.reportHow)}
          options={reports.map((report) => ({
            value: report,
            label: wordTexts[lang].reports[report],
            hint: t.reportHints[report],
          }))}
        />
        <TextField {...field(filled, 'linje', t.reportLine)} hint={t.reportLineHint} required />
        {measure.public ? (
          <Checkbox name="offentlig" label={t.reportPublic} checked={filled.values['offentlig'] === 'ja'} />
        ) : null}
        <p class="actions">
          <Button>{t.reportSave}</Button>
        </p>
      </Form>
    </Details>
  )
}

const UpdateEntry: FC<MeasurePageProps & { readonly update: Update }> = ({ lang, view, update }) => {
  const t = followTexts[lang]
  const { measure, mayReport } = view
  const day = formatDate(update.writtenOn, lang)
  return (
    <li id={`status-${update.id}`}>
      <div>
        <p>
          <strong>{wordTexts[lang].reports[update.report]}.</strong> {update.line}
        </p>
        <p class="sub">
          {t.by(update.functionTitle, day)}
          {measure.public ? ` · ${update.public ? t.isPublic : t.isInternal}` : null}
        </p>
      </div>
      {mayReport && measure.public ? (
        <Form action={measurePaths.updateVisibility(measure.id)}>
          <input type="hidden" name="opdatering" value={String(update.id)} />
          <Button kind="tertiary" name="synlig" value={update.public ? 'nej' : 'ja'}>
            {update.public ? t.hide : t.show}
            <span class="sr-only">: {t.by(update.functionTitle, day)}</span>
          </Button>
        </Form>
      ) : null}
    </li>
  )
}
