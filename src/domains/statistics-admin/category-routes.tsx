import { HTTPException } from 'hono/http-exception'
import type { Tx } from '#db'
import {
  hasErrors,
  markStatus,
  readForm,
  refused,
  typedIn,
  withErrors,
  workspace,
  type Filled,
  type WorkspaceContext,
} from '#http'
import type { Actor } from '#permissions'
import {
  categoriesOf,
  categoryVersions,
  dataSets,
  findCategory,
  holdFigures,
  moveCategory,
  offencesOf,
  offenceYear,
  retireCategory,
  saveCategory,
  statisticsPaths,
  type CategoryToSave,
  type CategoryVersion,
  type DataSet,
} from '#statistics'
import { editorSeat, onlyEditors } from './access.ts'
import { CategoriesPage } from './categories-page.tsx'
import type { Effect } from './category-effect.tsx'
import { CategoryFactsPage } from './category-facts-page.tsx'
import {
  categoryErrors,
  categoryFields,
  categoryFilled,
  categoryIn,
  categoryLists,
  categoryRefusal,
  isUnchanged,
  mayNotFit,
} from './category-form.ts'
import { CategoryPage } from './category-page.tsx'
import { categoryTexts } from './category-texts.ts'
import { setOrNone } from './find-set.ts'
import { countedOffences } from './intake-queries.ts'
import { offenceChoices } from './offence-tree.ts'
import { figuresPaths, newCategory } from './paths.ts'

type C = WorkspaceContext

/** The categories of a data set: their list, one of them, and writing it. */
export const categoryRoutes = workspace()
  .get(statisticsPaths.categories(':set'), showCategories)
  .post(statisticsPaths.categories(':set'), async (c) => {
    const { actor } = c.var
    await onlyEditors(c)
    const set = await setOrNone(c)
    const form = await readForm(c)
    const direction = form.has('op') ? 'up' : 'down'
    const slug = form.text(direction === 'up' ? 'op' : 'ned')
    const shown = form.text('vist').split(' ')
    await c.var.write((tx) => moveCategory(tx, actor, set.classification, slug, direction, shown))
    return c.redirect(`${statisticsPaths.categories(set.code)}#${slug}`, 303)
  })
  .get(statisticsPaths.categoryForm(':set', ':slug'), async (c) => {
    const mayEdit = (await editorSeat(c)) !== null
    const set = await setOrNone(c)
    const category = await categoryAt(c, set)
    if (category && (category.retired || !mayEdit)) return showFacts(c, set, category)
    await onlyEditors(c)
    return showForm(c, set, category, categoryFilled(category), null)
  })
  .post(statisticsPaths.categoryForm(':set', ':slug'), save)
  .post(figuresPaths.retireCategory(':set', ':slug'), async (c) => {
    await onlyEditors(c)
    const { lang, actor } = c.var
    const set = await setOrNone(c)
    const category = await categoryAt(c, set)
    if (!category) throw new HTTPException(404)
    const version = Number((await readForm(c)).text('version'))
    const outcome = await c.var.write((tx) => retireCategory(tx, actor, category.id, version))
    if (outcome.kind !== 'changed-meanwhile' || category.retired)
      return c.redirect(statisticsPaths.categories(set.code), 303)
    const { changedMeanwhile } = categoryTexts[lang].problems
    return showForm(c, set, category, refused(categoryFilled(category), changedMeanwhile), null)
  })

/** The category at the address; null where a new one is written. */
async function categoryAt(c: C, set: DataSet): Promise<CategoryVersion | null> {
  const slug = c.req.param('slug') ?? ''
  if (slug === newCategory) return null
  const category = await findCategory(c.var.db, set.classification, slug)
  if (!category) throw new HTTPException(404)
  return category
}

async function save(c: C): Promise<Response> {
  await onlyEditors(c)
  const { db, lang, actor } = c.var
  const set = await setOrNone(c)
  const category = await categoryAt(c, set)
  const form = await readForm(c)
  const filled = typedIn(form, categoryFields, categoryLists)
  if (form.has('virkning'))
    return showForm(c, set, category, filled, await effectOf(c, set, category, filled))
  const errors = categoryErrors(lang, filled)
  if (hasErrors(errors)) return showForm(c, set, category, withErrors(filled, errors), null)
  const wanted = categoryIn(filled, set.classification, category?.id ?? null)
  const t = categoryTexts[lang].problems
  // What is there already in a newer version was saved by the first of two presses.
  if (category && isUnchanged(category, wanted) && wanted.basedOn === category.version)
    return showForm(c, set, category, refused(filled, t.nothingChanged), null)
  if (category && isUnchanged(category, wanted)) return c.redirect(savedAt(set), 303)
  if (category?.version === wanted.basedOn && mayNotFit(category, wanted) && !filled.many['passer']?.length)
    return showForm(c, set, category, withErrors(filled, { passer: t.mayNotFit }), null)
  const outcome = await c.var.write((tx) => saveOnce(tx, actor, set, wanted))
  if (outcome.kind === 'saved') return c.redirect(savedAt(set), 303)
  if (outcome.kind === 'name-taken')
    return showForm(c, set, category, withErrors(filled, { 'navn-da': t.nameTaken }), null)
  const why = categoryRefusal(lang, outcome, await offencesOf(db, set.classification))
  if ('errors' in why) return showForm(c, set, category, withErrors(filled, why.errors), null)
  return showForm(c, set, category, refused(newer(filled, category), why.refusal), null)
}

function savedAt(set: DataSet): string {
  return `${statisticsPaths.categories(set.code)}?gjort=gemt`
}

/** Saves it; a new one with the name of another is that one if it is the same, so that a second press adds none. */
async function saveOnce(tx: Tx, actor: Actor, set: DataSet, wanted: CategoryToSave) {
  await holdFigures(tx)
  const categories = await categoriesOf(tx, set.classification)
  const named = categories.find(
    (one) => one.id !== wanted.id && one.name.da.toLowerCase() === wanted.name.da.toLowerCase(),
  )
  if (!named) return saveCategory(tx, actor, wanted)
  const again = wanted.id === null && isUnchanged(named, wanted)
  return again ? ({ kind: 'saved' } as const) : ({ kind: 'name-taken' } as const)
}

/** What was typed, based on the version that is there now: saving again keeps it. */
function newer(filled: Filled, category: CategoryVersion | null): Filled {
  return { ...filled, values: { ...filled.values, version: String(category?.version ?? 0) } }
}

async function effectOf(
  { var: { db, lang } }: C,
  set: DataSet,
  category: CategoryVersion | null,
  { many }: Filled,
): Promise<Effect> {
  const before = category?.offenceCodes ?? []
  const after = many['overtraedelse'] ?? []
  const offences = await offencesOf(db, set.classification)
  const named = (codes: readonly string[]) =>
    codes.map((code) => offences.find((one) => one.code === code)?.name[lang] ?? code)
  return {
    year: await offenceYear(db, set, [before, after]),
    added: named(after.filter((code) => !before.includes(code))),
    removed: named(before.filter((code) => !after.includes(code))),
  }
}

async function showCategories(c: C): Promise<Response> {
  const { db, lang } = c.var
  const mayEdit = (await editorSeat(c)) !== null
  const set = await setOrNone(c)
  const sharing = (await dataSets(db)).filter((other) => other.classification === set.classification)
  const page = (
    <CategoriesPage
      {...{ lang, set, mayEdit }}
      categories={await categoriesOf(db, set.classification)}
      sharedBy={sharing.map((other) => other.title[lang])}
      saved={c.req.query('gjort') === 'gemt'}
    />
  )
  const title = categoryTexts[lang].titleOf(set.title[lang])
  return c.render(page, { title, section: statisticsPaths.front, wide: true })
}

async function showFacts(c: C, set: DataSet, category: CategoryVersion): Promise<Response> {
  const { db, lang } = c.var
  const versions = await categoryVersions(db, category.id)
  return c.render(<CategoryFactsPage {...{ lang, set, category, versions }} />, {
    title: category.name[lang],
    section: statisticsPaths.front,
    wide: true,
  })
}

async function showForm(
  c: C,
  set: DataSet,
  category: CategoryVersion | null,
  filled: Filled,
  effect: Effect | null,
): Promise<Response> {
  const { db, lang } = c.var
  const offences = await offencesOf(db, set.classification)
  markStatus(c, filled.errors, filled.refusal)
  const page = (
    <CategoryPage
      {...{ lang, set, category, filled, effect }}
      versions={category ? await categoryVersions(db, category.id) : []}
      counted={await countedOffences(db, set.id)}
      choices={offenceChoices(offences, set.classification)}
    />
  )
  const t = categoryTexts[lang]
  const title = category ? t.changeTitle(category.name[lang]) : t.newTitle
  return c.render(page, { title, section: statisticsPaths.front })
}
