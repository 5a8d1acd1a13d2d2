import { councilBySlug } from '#councils'
import type { FieldErrors } from '#design'
import { idParam, markStatus, readForm, readYear, workspace, type WorkspaceContext } from '#http'
import {
  changeMeasure,
  createMeasure,
  measurePaths,
  type ChangeMeasureOutcome,
  type Measure,
  type MeasureRefusal,
} from '#measures'
import { authorise, Forbidden } from '#permissions'
import type { Lang } from '#texts'
import { ChooseCouncilPage } from './choose-council-page.tsx'
import { editableMeasure } from './editable.ts'
import { readBase, takeOver } from './form-merge.ts'
import { formSetting, writableCouncils, type FormSetting } from './form-setting.ts'
import { formTexts } from './form-texts.ts'
import { checkTyped, emptyTyped, readTyped, typedOf, type Typed } from './form-values.ts'
import { savedHref } from './hrefs.ts'
import { measureDifferences } from './measure-differences.ts'
import { MeasureForm, type MeasureFormProps } from './measure-form.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { similarTo } from './register-routes.tsx'

/** Writing a new measure, and changing one. */
export const formRoutes = workspace()
  .get(measurePaths.new, async (c) => {
    const { lang, today } = c.var
    const councils = await writableCouncils(c)
    const year = readYear(c.req.query('aar')) ?? Number(today.slice(0, 4))
    const asked = councils.find((council) => council.slug === c.req.query('raad'))
    const council = asked ?? (councils.length === 1 ? councils[0] : undefined)
    if (councils.length === 0) throw new Forbidden('measure.edit')
    if (!council)
      return c.render(<ChooseCouncilPage lang={lang} councils={councils} year={year} />, {
        title: formTexts[lang].chooseTitle,
        section: measurePaths.all,
      })
    const area = c.req.query('omraade')
    const typed = emptyTyped(council.slug, year, area ? [area] : [])
    return render(c, await formSetting(c, null, council, typed), typed, {})
  })
  .post(measurePaths.new, async (c) => {
    const { lang, actor, today } = c.var
    const form = await readForm(c)
    const typed = readTyped(form)
    const [first] = await writableCouncils(c)
    const council = (await councilBySlug(c.var.db, typed.one['raad'] ?? '')) ?? first
    if (!council) throw new Forbidden('measure.edit')
    authorise(actor, 'measure.edit', { councilId: council.id })
    const setting = await formSetting(c, null, council, typed)
    if (form.has('find')) return render(c, setting, typed, {}, { similar: await similar(c, typed) })
    const { errors, text } = checkTyped(lang, typed, setting.choices)
    if (!text) return render(c, setting, typed, errors)
    const state = typed.one['tilstand'] === 'idea' ? 'idea' : 'planned'
    const year = Number(typed.one['aar'])
    const outcome = await c.var.write((tx) => createMeasure(tx, actor, council.id, year, text, today, state))
    if (outcome.kind === 'created') return c.redirect(savedHref(outcome.id, 'oprettet'), 303)
    return render(c, setting, typed, refusalErrors(lang, outcome))
  })
  .get('/arbejde/indsats/:id/rediger', async (c) => {
    const measure = await editableMeasure(c, idParam(c, 'id'))
    const typed = typedOf(measure)
    return render(c, await settingOf(c, measure, typed), typed, {}, { base: typed })
  })
  .post('/arbejde/indsats/:id/rediger', async (c) => {
    const { lang, actor, today } = c.var
    const measure = await editableMeasure(c, idParam(c, 'id'))
    const form = await readForm(c)
    const [typed, base] = [own(measure, readTyped(form)), readBase(form)]
    const setting = await settingOf(c, measure, typed)
    const { errors, text } = checkTyped(lang, typed, setting.choices)
    if (!text) return render(c, setting, typed, errors, { base })
    const revision = Number(typed.one['revision'])
    const outcome = await c.var.write((tx) => changeMeasure(tx, actor, measure.id, revision, text, today))
    if (outcome.kind === 'changed') return c.redirect(savedHref(measure.id, 'rettet'), 303)
    if (outcome.kind === 'changed-meanwhile') return settle(c, typed, base)
    return render(c, setting, typed, refusalErrors(lang, outcome), { base })
  })

/** Council and year of a measure that is there stay as they are. */
function own(measure: Measure, typed: Typed): Typed {
  return { ...typed, one: { ...typed.one, raad: measure.councilSlug, aar: String(measure.year) } }
}

async function settingOf(c: WorkspaceContext, measure: Measure, typed: Typed): Promise<FormSetting> {
  const council = await councilBySlug(c.var.db, measure.councilSlug)
  if (!council) throw new Error(`measure ${measure.id} has no council`)
  return formSetting(c, measure, council, typed)
}

function similar(c: WorkspaceContext, typed: Typed) {
  return similarTo(c, typed.one['titel'] ?? '', typed.one['raad'] ?? '')
}

/** Both texts: what somebody else saved, and what was typed, which the next save keeps. */
async function settle(c: WorkspaceContext, typed: Typed, base: Typed | null): Promise<Response> {
  const { lang } = c.var
  const t = formTexts[lang].meanwhile
  const measure = await editableMeasure(c, idParam(c, 'id'))
  const saved = typedOf(measure)
  const setting = await settingOf(c, measure, typed)
  const differences = measureDifferences(lang, measure, typed, base, setting)
  const merged = base ? takeOver(base, saved, typed) : typed
  const newer = { ...merged, one: { ...merged.one, revision: String(measure.revision) } }
  const means = base ? { means: t.merged } : {}
  c.status(409)
  return render(
    c,
    setting,
    newer,
    {},
    {
      base: saved,
      meanwhile: <Meanwhile lang={lang} heading={t.heading} {...means} differences={differences} />,
    },
  )
}

type Beside = Pick<MeasureFormProps, 'similar' | 'base' | 'meanwhile'>

function render(
  c: WorkspaceContext,
  setting: FormSetting,
  typed: Typed,
  errors: FieldErrors,
  beside: Beside = {},
): Response | Promise<Response> {
  const { lang } = c.var
  const t = formTexts[lang]
  markStatus(c, errors, null)
  return c.render(<MeasureForm {...{ lang, setting, typed, errors, ...beside }} />, {
    title: setting.measure ? t.changeTab : t.newTitle,
    section: measurePaths.all,
    scripts: ['workspace'],
  })
}

type Refusal =
  | MeasureRefusal
  | Exclude<ChangeMeasureOutcome, { readonly kind: 'changed' | 'changed-meanwhile' }>

/** A refusal of the whole is about one field: it stands there. */
function refusalErrors(lang: Lang, refusal: Refusal): FieldErrors {
  const t = formTexts[lang].problems
  switch (refusal.kind) {
    case 'not-of-council':
      return refusal.which === 'lead'
        ? { tovholder: t.notOfCouncil.lead }
        : { stedfortraeder: t.notOfCouncil.deputy }
    case 'same-person-twice':
      return { stedfortraeder: t.samePerson }
    case 'ends-before-start':
      return { slutter: t.endsBeforeStart }
    case 'unknown-area':
      return { omraade: t.unknownArea }
    case 'no-such-council':
      return { partner: t.noSuchCouncil }
    case 'under-way-needs-lead':
      return { tovholder: t.underWay }
  }
}
