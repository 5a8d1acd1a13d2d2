import type { FC } from 'hono/jsx'
import { formatDate, formatInstant } from '#calendar'
import { Breadcrumb, Button, ButtonLink, Empty, ErrorSummary, Form, Select, Table } from '#design'
import { field, type Filled } from '#http'
import { statisticsPaths, type DataSet, type Vintage } from '#statistics'
import type { Lang } from '#texts'
import { analysisText, coversText } from './facts.ts'
import type { Intake } from './intake.ts'
import { figuresPaths } from './paths.ts'
import { settingsTexts } from './settings-texts.ts'
import { populationTexts } from './population-texts.ts'
import { FileField, OriginFields, Refusals } from './upload-fields.tsx'
import { uploadTexts } from './upload-texts.ts'
import { wordTexts } from './word-texts.ts'

/** A data set and the extract that was drawn last, if there is one. */
type SetLine = { readonly set: DataSet; readonly newest: Vintage | null }

type UploadPageProps = {
  readonly lang: Lang
  readonly sets: readonly SetLine[]
  /** The reader's own files that were read and not taken. */
  readonly open: readonly Intake[]
  readonly mayEdit: boolean
  readonly filled: Filled
  readonly refusals: readonly string[]
}

/** Where figures come in: the data sets, what was begun, and the file of a new extract. */
export const UploadPage: FC<UploadPageProps> = (props) => {
  const { lang, sets, open, mayEdit, filled } = props
  const t = uploadTexts[lang]
  return (
    <>
      <Breadcrumb
        label={wordTexts[lang].trail}
        trail={[{ href: statisticsPaths.front, text: wordTexts[lang].figures }]}
      />
      <h1>{t.title}</h1>
      <Refusals lang={lang} sentences={props.refusals} />
      <ErrorSummary heading={wordTexts[lang].errors} errors={filled.errors} />
      <p class="lead">{t.lead}</p>
      {open.length > 0 ? <Begun lang={lang} open={open} /> : null}
      <h2>{t.setsHeading}</h2>
      {sets.length === 0 ? <Empty text={t.noSets} /> : <Sets lang={lang} sets={sets} />}
      <p class="actions">
        {mayEdit ? <ButtonLink href={figuresPaths.newSet}>{t.newLink}</ButtonLink> : null}
        <a href={statisticsPaths.populations}>{populationTexts[lang].title}</a>
        <a href={statisticsPaths.settings}>{settingsTexts[lang].title}</a>
      </p>
      {mayEdit && sets.length > 0 ? <ExtractForm {...props} /> : null}
    </>
  )
}

const Sets: FC<{ lang: Lang; sets: readonly SetLine[] }> = ({ lang, sets }) => {
  const t = uploadTexts[lang]
  const { set, newest, covers, analysis } = t.columns
  return (
    <div class="stacked">
      <Table caption={t.setsCaption} captionHidden head={[set, newest, covers, analysis]}>
        {sets.map((line) => (
          <tr>
            <th scope="row">
              <a href={statisticsPaths.vintages(line.set.code)}>{line.set.title[lang]}</a>
              <br />
              <span class="soft">{line.set.code}</span>
            </th>
            <td data-head={newest}>
              {line.newest
                ? t.extract(line.newest.number, formatDate(line.newest.drawnOn, lang))
                : t.noExtract}
            </td>
            {line.newest ? <td data-head={covers}>{coversText(lang, line.newest)}</td> : <td />}
            <td data-head={analysis}>{analysisText(lang, line.set)}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}

const Begun: FC<{ lang: Lang; open: readonly Intake[] }> = ({ lang, open }) => {
  const t = uploadTexts[lang]
  return (
    <section aria-labelledby="begyndt">
      <h2 id="begyndt">{t.openHeading}</h2>
      <p>{t.openMeans}</p>
      <Table caption={t.openCaption} captionHidden head={[t.openFile, t.openSet, t.openAt]}>
        {open.map((intake) => (
          <tr>
            <th scope="row">
              {intake.state === 'columns' ? (
                <>
                  <a href={figuresPaths.columns(intake.id)}>{intake.fileName}</a> ({t.openNeedsColumns})
                </>
              ) : (
                <a href={figuresPaths.intake(intake.id)}>{intake.fileName}</a>
              )}
            </th>
            <td>{intake.setCode}</td>
            <td>{formatInstant(intake.createdAt, lang)}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

const ExtractForm: FC<UploadPageProps> = ({ lang, sets, filled }) => {
  const t = uploadTexts[lang]
  const options = sets.map(({ set }) => ({ value: set.code, label: `${set.title[lang]} (${set.code})` }))
  return (
    <section aria-labelledby="nyt-udtraek">
      <h2 id="nyt-udtraek">{t.formHeading}</h2>
      <Form action={statisticsPaths.import} upload>
        <Select
          {...field(filled, 'saet', t.set)}
          hint={t.setHint}
          options={options}
          empty={t.chooseSet}
          required
        />
        <OriginFields lang={lang} filled={filled} />
        <FileField lang={lang} filled={filled} />
        <Button>{t.read}</Button>
      </Form>
    </section>
  )
}
