import type { FC } from 'hono/jsx'
import { Alert, Facts } from '#design'
import type { CategoryVersion, DataSet } from '#statistics'
import type { Lang } from '#texts'
import { CategoryTrail, History } from './category-page.tsx'
import { categoryTexts } from './category-texts.ts'

type CategoryFactsPageProps = {
  readonly lang: Lang
  readonly set: DataSet
  readonly category: CategoryVersion
  /** Newest first. */
  readonly versions: readonly CategoryVersion[]
}

/** A category for those who may read it only, and for all once it is retired. */
export const CategoryFactsPage: FC<CategoryFactsPageProps> = ({ lang, set, category, versions }) => {
  const t = categoryTexts[lang]
  return (
    <>
      <CategoryTrail lang={lang} set={set} />
      <h1>{category.name[lang]}</h1>
      {category.retired ? (
        <Alert kind="info" heading={t.retired}>
          <p>{t.retire.means}</p>
        </Alert>
      ) : null}
      <p class="lead">{category.definition[lang]}</p>
      {category.caveat[lang] === '' ? null : <p>{category.caveat[lang]}</p>}
      <Facts
        facts={[
          [t.columns.counts, category.offenceNames.join(', ')],
          [t.columns.reports, category.reports.map((report) => t.reports[report]).join(', ') || t.noReports],
          [t.columns.version, String(category.version)],
        ]}
      />
      <History lang={lang} versions={versions} />
    </>
  )
}
