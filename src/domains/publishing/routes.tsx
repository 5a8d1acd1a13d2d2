import { HTTPException } from 'hono/http-exception'
import { actionPlanPaths } from '#action-plans'
import { adoptionPaths } from '#adoption'
import { districtCouncilId } from '#councils'
import { idParam, looksLikeCpr, readForm, workspace, type WorkspaceContext } from '#http'
import { authorise, may } from '#permissions'
import { findEdition, planPaths, type EditionId } from '#plans'
import { ReleasePage } from './page.tsx'
import { openLocalPlans, publishPlan } from './publish-plan.ts'
import { prepareRelease } from './release.ts'
import { replaceExposed } from './replace-exposed.ts'
import { releaseTexts } from './texts.ts'

async function show(
  c: WorkspaceContext,
  id: EditionId,
  refusal: string | null,
  typedReason: string | null = null,
): Promise<Response> {
  const { db, actor, lang, today } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'plan.see', { councilId })
  const edition = await findEdition(db, id)
  if (!edition) throw new HTTPException(404)
  const release = edition.state === 'adopted' ? await prepareRelease(db, id, today) : null
  if (!release) return c.redirect(adoptionPaths.steps(id), 303)
  if (refusal) c.status(409)
  const page = (
    <ReleasePage
      lang={lang}
      edition={edition}
      release={release}
      mayPublish={may(actor, 'plan.publish', { councilId })}
      mayArrange={may(actor, 'plan.arrange', { councilId })}
      typedReason={typedReason}
      refusal={refusal}
    />
  )
  return c.render(page, { title: releaseTexts[lang].title(edition.title), section: planPaths.all })
}

/**
 * The workspace page where a plan is published.
 *
 * @param options.url the site's address for the mails to the local councils, without a slash at the end
 */
export const publishingRoutes = (options: { readonly url: string }) =>
  workspace()
    .get('/arbejde/plan/:edition/offentliggoer', (c) => show(c, idParam<'edition'>(c, 'edition'), null))
    .post('/arbejde/plan/:edition/offentliggoer', async (c) => {
      const { actor, lang, today, now } = c.var
      const id = idParam<'edition'>(c, 'edition')
      const form = await readForm(c)
      const outcome = await c.var.write((tx) =>
        publishPlan(tx, actor, id, form.text('shown'), options.url, today, now),
      )
      if (outcome.kind === 'published') return c.redirect(adoptionPaths.published(id), 303)
      if (outcome.kind === 'no-such-edition') throw new HTTPException(404)
      return show(c, id, releaseTexts[lang].refusals[outcome.kind])
    })
    .post('/arbejde/plan/:edition/offentliggoer/ny-udgave', async (c) => {
      const { actor, lang, today } = c.var
      const id = idParam<'edition'>(c, 'edition')
      const reason = (await readForm(c)).text('reason')
      const t = releaseTexts[lang].refusals
      if (looksLikeCpr(reason)) return show(c, id, t.cpr, reason)
      const outcome = await c.var.write((tx) => replaceExposed(tx, actor, id, reason, today))
      if (outcome.kind === 'started') return c.redirect(planPaths.edition(outcome.id), 303)
      if (outcome.kind === 'no-such-edition') throw new HTTPException(404)
      return show(c, id, outcome.kind === 'wrong-state' ? t['not-adopted'] : t[outcome.kind], reason)
    })
    .post('/arbejde/plan/:edition/handleplaner', async (c) => {
      const { actor, today } = c.var
      const id = idParam<'edition'>(c, 'edition')
      const edition = await findEdition(c.var.db, id)
      if (edition?.state !== 'published') throw new HTTPException(404)
      await c.var.write((tx) => openLocalPlans(tx, actor, edition, options.url, today))
      return c.redirect(actionPlanPaths.year(edition.year), 303)
    })
