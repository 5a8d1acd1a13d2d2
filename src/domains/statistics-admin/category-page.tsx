import type { FC } from 'hono/jsx'
import { formatInstant } from '#calendar'
import {
  Alert,
  Button,
  ButtonLink,
  CheckList,
  Details,
  Empty,
  ErrorSummary,
  Form,
  Table,
  TextArea,
  TextField,
} from '#design'
import { field, type Filled } from '#http'
import { statisticsPaths, type Category, type CategoryVersion, type DataSet } from '#statistics'
import type { Lang } from '#texts'
import { CategoryEffect, type Effect } from './category-effect.tsx'
import { reportNames } from './category-form.ts'
import { categoryTexts } from './category-texts.ts'
import { OffenceList } from './offence-list.tsx'
import type { OffenceChoice } from './offence-tree.ts'
import { figuresPaths, newCategory } from './paths.ts'
import { SetTrail } from './set-trail.tsx'
import { wordTexts } from './word-texts.ts'

type CategoryPageProps = {
  readonly lang: Lang
  readonly set: DataSet
  /** Null for a new one. */
  readonly category: Category | null
  /** Newest first. */
  readonly versions: readonly CategoryVersion[]
  readonly choices: readonly OffenceChoice[]
  /** The offences that the data set has counts of. */
  readonly counted: ReadonlySet<string>
  readonly filled: Filled
  /** What saving would do, where it was asked for. */
  readonly effect: Effect | null
}

/** The form of a category: what it is called, what it counts, what saving would do, and its history. */
export const CategoryPage: FC<CategoryPageProps> = (props) => {
  const { lang, set, category, filled, effect } = props
  const t = categoryTexts[lang]
  return (
    <>
      <CategoryTrail lang={lang} set={set} />
      <h1>{category ? t.changeTitle(category.name[lang]) : t.newTitle}</h1>
      {filled.refusal === null ? null : (
        <Alert kind="error" heading={wordTexts[lang].notSaved}>
          <p>{filled.refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={wordTexts[lang].errors} errors={filled.errors} />
      {category ? <p class="lead">{t.changeLead}</p> : null}
      <Form action={statisticsPaths.categoryForm(set.code, category?.slug ?? newCategory)}>
        <input type="hidden" name="version" value={filled.values['version'] ?? ''} />
        {effect ? <CategoryEffect lang={lang} effect={effect} /> : null}
        <Texts lang={lang} filled={filled} />
        <Counted {...props} />
        <p class="actions">
          <Button>{category ? t.save : t.saveNew}</Button>
          <Button kind="secondary" name="virkning" value="ja">
            {t.effect.button}
          </Button>
          <ButtonLink href={statisticsPaths.categories(set.code)}>{wordTexts[lang].cancel}</ButtonLink>
        </p>
      </Form>
      {category ? <Retire lang={lang} set={set} category={category} /> : null}
      <History lang={lang} versions={props.versions} />
    </>
  )
}

/** The way back from a category to those of its data set. */
export const CategoryTrail: FC<{ readonly lang: Lang; readonly set: DataSet }> = ({ lang, set }) => (
  <SetTrail
    lang={lang}
    set={set}
    below={[{ href: statisticsPaths.categories(set.code), text: categoryTexts[lang].title }]}
  />
)

const Texts: FC<{ lang: Lang; filled: Filled }> = ({ lang, filled }) => {
  const t = categoryTexts[lang]
  return (
    <>
      <h2>{t.names}</h2>
      <TextField {...field(filled, 'navn-da', t.inDanish(t.name))} hint={t.nameHint} required />
      <TextField {...field(filled, 'navn-en', t.inEnglish(t.name))} required />
      <TextArea
        {...field(filled, 'definition-da', t.inDanish(t.definition))}
        hint={t.definitionHint}
        rows={3}
        required
      />
      <TextArea {...field(filled, 'definition-en', t.inEnglish(t.definition))} rows={3} required />
      <StillFits lang={lang} filled={filled} />
      <TextArea {...field(filled, 'forbehold-da', t.inDanish(t.caveat))} hint={t.caveatHint} rows={3} />
      <TextArea {...field(filled, 'forbehold-en', t.inEnglish(t.caveat))} rows={3} />
    </>
  )
}

/** Asks whether the definition still says what is counted, once the offences have changed and it has not. */
const StillFits: FC<{ lang: Lang; filled: Filled }> = ({ lang, filled }) => {
  const t = categoryTexts[lang].fits
  const { errors, many } = filled
  const chosen = many['passer'] ?? []
  if (!errors['passer'] && chosen.length === 0) return null
  return (
    <CheckList
      name="passer"
      label={t.label}
      error={errors['passer']}
      options={[{ value: 'ja', label: t.yes }]}
      chosen={chosen}
    />
  )
}

const Counted: FC<CategoryPageProps> = ({ lang, choices, counted, filled }) => {
  const t = categoryTexts[lang]
  return (
    <>
      <h2>{t.where}</h2>
      <CheckList
        name="rapport"
        label={t.reportsField}
        options={reportNames.map((value) => ({ value, label: t.reports[value] }))}
        chosen={filled.many['rapport'] ?? []}
      />
      <h2>{t.counted}</h2>
      {choices.length === 0 ? (
        <Empty text={t.noneYet} />
      ) : (
        <OffenceList
          lang={lang}
          choices={choices}
          counted={counted}
          chosen={filled.many['overtraedelse'] ?? []}
          error={filled.errors['overtraedelse']}
        />
      )}
    </>
  )
}

const Retire: FC<{ lang: Lang; set: DataSet; category: Category }> = ({ lang, set, category }) => {
  const t = categoryTexts[lang].retire
  return (
    <Details summary={t.heading}>
      <p>{t.means}</p>
      <Form action={figuresPaths.retireCategory(set.code, category.slug)}>
        <input type="hidden" name="version" value={String(category.version)} />
        <Button kind="tertiary">{t.button}</Button>
      </Form>
    </Details>
  )
}

/** Every version of a category, with who saved it when. */
export const History: FC<{ readonly lang: Lang; readonly versions: readonly CategoryVersion[] }> = ({
  lang,
  versions,
}) => {
  const t = categoryTexts[lang]
  const { version, when, by, name, offences } = t.historyColumns
  if (versions.length === 0) return null
  return (
    <section aria-labelledby="historie">
      <h2 id="historie">{t.history}</h2>
      <Table caption={t.historyCaption} captionHidden head={[version, when, by, name, offences]}>
        {versions.map((one) => (
          <tr>
            <th scope="row">{t.version(one.version)}</th>
            <td>{formatInstant(one.changedAt, lang)}</td>
            <td>{one.functionTitle}</td>
            <td>
              {one.name[lang]}
              {one.retired ? ` (${t.retired})` : null}
            </td>
            <td>{one.offenceNames.join(', ')}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}
