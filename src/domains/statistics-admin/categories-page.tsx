import type { FC } from 'hono/jsx'
import { Alert, ButtonLink, Empty, Form, Table } from '#design'
import { statisticsPaths, type Category, type DataSet } from '#statistics'
import type { Lang } from '#texts'
import { categoryTexts } from './category-texts.ts'
import { newCategory } from './paths.ts'
import { SetTrail } from './set-trail.tsx'

type CategoriesPageProps = {
  readonly lang: Lang
  readonly set: DataSet
  readonly categories: readonly Category[]
  /** All data sets that share them, by title. */
  readonly sharedBy: readonly string[]
  readonly mayEdit: boolean
  readonly saved: boolean
}

/** The categories that a data set's figures are followed in. */
export const CategoriesPage: FC<CategoriesPageProps> = (props) => {
  const { lang, set, categories, sharedBy, mayEdit, saved } = props
  const t = categoryTexts[lang]
  return (
    <>
      <SetTrail lang={lang} set={set} />
      <h1>{t.titleOf(set.title[lang])}</h1>
      {saved ? (
        <Alert kind="success" heading={t.saved}>
          <p>{t.savedMeans}</p>
        </Alert>
      ) : null}
      <p class="lead">{t.lead}</p>
      {sharedBy.length > 1 ? <p>{t.shared(sharedBy)}</p> : null}
      {categories.length === 0 ? <Empty text={t.none} /> : <Categories {...props} />}
      {mayEdit ? (
        <p class="actions">
          <ButtonLink href={statisticsPaths.categoryForm(set.code, newCategory)}>{t.new}</ButtonLink>
        </p>
      ) : null}
    </>
  )
}

const Categories: FC<CategoriesPageProps> = ({ lang, set, categories, mayEdit }) => {
  const t = categoryTexts[lang]
  const { category, counts, reports, version, order } = t.columns
  const head = [category, ...(mayEdit ? [order] : []), counts, reports, version]
  const table = (
    <Table caption={t.titleOf(set.title[lang])} captionHidden head={head}>
      {categories.map((one, at) => (
        <tr>
          <th scope="row" id={one.slug}>
            <a href={statisticsPaths.categoryForm(set.code, one.slug)}>{one.name[lang]}</a>
          </th>
          {mayEdit ? (
            <td class="nowrap move-buttons">
              {at === 0 ? null : <Move name="op" slug={one.slug} label={t.up(one.name[lang])} sign="↑" />}
              {at === categories.length - 1 ? null : (
                <Move name="ned" slug={one.slug} label={t.down(one.name[lang])} sign="↓" />
              )}
            </td>
          ) : null}
          <td>
            <ul class="plain-list">
              {one.offenceNames.map((name) => (
                <li>{name}</li>
              ))}
            </ul>
          </td>
          <td>{one.reports.map((report) => t.reports[report]).join(', ') || t.noReports}</td>
          <td>{String(one.version)}</td>
        </tr>
      ))}
    </Table>
  )
  if (!mayEdit) return table
  return (
    <>
      <p>{t.orderMeans}</p>
      <Form action={statisticsPaths.categories(set.code)}>
        <input type="hidden" name="vist" value={categories.map(({ slug }) => slug).join(' ')} />
        {table}
      </Form>
    </>
  )
}

type MoveProps = {
  readonly name: 'op' | 'ned'
  readonly slug: string
  readonly label: string
  readonly sign: string
}

const Move: FC<MoveProps> = ({ name, slug, label, sign }) => (
  <button type="submit" name={name} value={slug} class="quiet-button" aria-label={label}>
    <span aria-hidden="true">{sign}</span>
  </button>
)
