import {
  fresh,
  markStatus,
  readForm,
  refused,
  typedIn,
  withErrors,
  workspace,
  type Filled,
  type WorkspaceContext,
} from '#http'
import { setThreshold, statisticsPaths, thresholdSetting } from '#statistics'
import { editorSeat, onlyEditors } from './access.ts'
import { SettingsPage } from './settings-page.tsx'
import { settingsTexts } from './settings-texts.ts'

/** The threshold below which counts are withheld. */
export const settingsRoutes = workspace()
  .get(statisticsPaths.settings, (c) => showSettings(c, null))
  .post(statisticsPaths.settings, async (c) => {
    await onlyEditors(c)
    const { lang, actor } = c.var
    const form = await readForm(c)
    const filled = typedIn(form, ['graense'])
    const typed = form.text('graense')
    const wrong = { graense: settingsTexts[lang].problem }
    if (!/^\d{1,3}$/.test(typed)) return showSettings(c, withErrors(filled, wrong))
    const revision = Number(form.text('revision'))
    const outcome = await c.var.write((tx) => setThreshold(tx, actor, Number(typed), revision))
    switch (outcome.kind) {
      case 'set':
      case 'same':
        return c.redirect(`${statisticsPaths.settings}?gjort=gemt`, 303)
      case 'bad-threshold':
        return showSettings(c, withErrors(filled, wrong))
      case 'changed-meanwhile': {
        const { threshold } = await thresholdSetting(c.var.db)
        return showSettings(c, refused(filled, settingsTexts[lang].changedMeanwhile(threshold)))
      }
    }
  })

async function showSettings(c: WorkspaceContext, typed: Filled | null): Promise<Response> {
  const { db, lang } = c.var
  const mayEdit = (await editorSeat(c)) !== null
  const { threshold, revision } = await thresholdSetting(db)
  const filled = typed ?? fresh({ graense: String(threshold) })
  markStatus(c, filled.errors, filled.refusal)
  const page = (
    <SettingsPage
      {...{ lang, threshold, revision, mayEdit, filled }}
      saved={c.req.query('gjort') === 'gemt'}
    />
  )
  return c.render(page, { title: settingsTexts[lang].title, section: statisticsPaths.front })
}
