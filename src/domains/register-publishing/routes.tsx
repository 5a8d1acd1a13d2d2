import { HTTPException } from 'hono/http-exception'
import { actionPlanPaths, findActionPlan, type ActionPlanId } from '#action-plans'
import { councilIn, councilsOf, districtCouncilId, findCouncil, nameIn } from '#councils'
import type { Db } from '#db'
import { Empty } from '#design'
import { idParam, readForm, readYear, workspace, type WorkspaceContext } from '#http'
import { measurePaths } from '#measures'
import { authorise, may } from '#permissions'
import { releaseChanges, type Names } from './changes.ts'
import { registerPublishingPaths } from './paths.ts'
import { publishActionPlan } from './publish-action-plan.ts'
import { prepareMeasures, publishMeasures } from './publish-measures.ts'
import { areaTitles } from './queries.ts'
import { prepareActionPlan, type RegisterRelease } from './release.ts'
import { RegisterReleasePage } from './release-page.tsx'
import { registerReleaseTexts } from './texts.ts'

async function showPlan(c: WorkspaceContext, id: ActionPlanId, refusal: string | null): Promise<Response> {
  const { db, actor, lang } = c.var
  const plan = await findActionPlan(db, id)
  if (!plan) throw new HTTPException(404)
  authorise(actor, 'action-plan.see', { councilId: plan.councilId })
  const release = await prepareActionPlan(db, plan)
  if (!release) return c.redirect(actionPlanPaths.steps(id), 303)
  if (refusal) c.status(409)
  const t = registerReleaseTexts[lang]
  const council = councilIn(lang, plan)
  const title = release.plan ? t.planTitle(council, plan.year) : t.measuresTitle(council, plan.year)
  const page = (
    <RegisterReleasePage
      lang={lang}
      title={title}
      trail={[
        { href: actionPlanPaths.year(plan.year), text: t.trail.plans },
        { href: actionPlanPaths.plan(id), text: council },
      ]}
      action={actionPlanPaths.publish(id)}
      year={plan.year}
      release={release}
      changes={releaseChanges(lang, release, await namesIn(db, release, lang))}
      council="local"
      publicHref={`/handleplan/${plan.year}/${plan.councilSlug}`}
      mayPublish={may(actor, 'action-plan.publish', { councilId: plan.councilId })}
      refusal={refusal}
    />
  )
  return c.render(page, { title, section: actionPlanPaths.all })
}

async function showDistrictMeasures(
  c: WorkspaceContext,
  year: number,
  refusal: string | null,
): Promise<Response> {
  const { db, actor, lang } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'plan.publish', { councilId })
  const council = await findCouncil(db, councilId)
  if (!council) throw new HTTPException(404)
  const t = registerReleaseTexts[lang]
  const title = t.measuresTitle(nameIn(lang, council), year)
  const release = await prepareMeasures(db, council, year)
  if (refusal) c.status(409)
  const page = release ? (
    <RegisterReleasePage
      lang={lang}
      title={title}
      trail={[{ href: measurePaths.all, text: t.trail.measures }]}
      action={registerPublishingPaths.districtMeasures}
      year={year}
      release={release}
      changes={releaseChanges(lang, release, await namesIn(db, release, lang))}
      council="district"
      publicHref={`/indsatser?raad=${council.slug}`}
      mayPublish
      refusal={refusal}
    />
  ) : (
    <>
      <h1>{title}</h1>
      <Empty text={t.nothingPublicYet(year)} />
    </>
  )
  return c.render(page, { title, section: measurePaths.all })
}

async function namesIn(db: Db, { register }: RegisterRelease, lang: 'da' | 'en'): Promise<Names> {
  const areas = [...register.before.areas, ...register.after.areas].map((row) => row.focus_area_id)
  const councils = await councilsOf(db)
  return {
    areas: await areaTitles(db, areas),
    councils: new Map(councils.map((council) => [council.slug, nameIn(lang, council)])),
  }
}

/** A year in an address or a form; anything else is a page that does not exist. */
function yearFrom(text: string | undefined): number {
  const year = readYear(text)
  if (year === null) throw new HTTPException(404)
  return year
}

/** The workspace pages where action plans and measures are published. */
export const registerPublishingRoutes = workspace()
  .get(actionPlanPaths.publish(':id'), (c) => showPlan(c, idParam<'action-plan'>(c, 'id'), null))
  .post(actionPlanPaths.publish(':id'), async (c) => {
    const { actor, lang, now } = c.var
    const id = idParam<'action-plan'>(c, 'id')
    const form = await readForm(c)
    const outcome = await c.var.write((tx) => publishActionPlan(tx, actor, id, form.text('shown'), now))
    switch (outcome.kind) {
      case 'published':
        return c.redirect(`${actionPlanPaths.plan(id)}?gjort=offentliggjort`, 303)
      case 'measures-published':
      case 'nothing-new':
        return c.redirect(actionPlanPaths.publish(id), 303)
      case 'not-adopted':
      case 'internal-measures':
      case 'something-changed':
      case 'nothing-public-yet':
        return showPlan(c, id, registerReleaseTexts[lang].refusals[outcome.kind])
    }
  })
  .get(registerPublishingPaths.districtMeasures, (c) => {
    const thisYear = c.var.today.slice(0, 4)
    return showDistrictMeasures(c, yearFrom(c.req.query('aar') ?? thisYear), null)
  })
  .post(registerPublishingPaths.districtMeasures, async (c) => {
    const { actor, db, lang } = c.var
    const form = await readForm(c)
    const year = yearFrom(form.text('aar'))
    const councilId = await districtCouncilId(db)
    const outcome = await c.var.write((tx) => publishMeasures(tx, actor, councilId, year, form.text('shown')))
    if (outcome.kind === 'published' || outcome.kind === 'nothing-new')
      return c.redirect(registerPublishingPaths.districtMeasuresOf(year), 303)
    return showDistrictMeasures(c, year, registerReleaseTexts[lang].refusals[outcome.kind])
  })
