import {
  fresh,
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
import { changeDataSet, statisticsPaths, type DataSet } from '#statistics'
import { onlyEditors } from './access.ts'
import { ChangeSetPage } from './change-set-page.tsx'
import { setOrNone } from './find-set.ts'
import { figuresPaths } from './paths.ts'
import { setTextErrors, setTextFields, setTextsIn } from './upload-form.ts'
import { vintageTexts } from './vintage-texts.ts'

const fields = [...setTextFields, 'revision']

/** Changing what a data set is called. */
export const changeSetRoutes = workspace()
  .get(figuresPaths.changeSet(':set'), async (c) => {
    const set = await setOrNone(c)
    return showForm(c, set, asItIs(set))
  })
  .post(figuresPaths.changeSet(':set'), async (c) => {
    await onlyEditors(c)
    const { lang, actor } = c.var
    const set = await setOrNone(c)
    const filled = typedIn(await readForm(c), fields)
    const errors = setTextErrors(lang, filled)
    if (hasErrors(errors)) return showForm(c, set, withErrors(filled, errors))
    const based = { ...set, revision: Number(filled.values['revision']) }
    const outcome = await c.var.write((tx) => changeDataSet(tx, actor, based, setTextsIn(filled)))
    switch (outcome.kind) {
      case 'changed':
        return c.redirect(statisticsPaths.vintages(set.code), 303)
      case 'changed-meanwhile': {
        const newer = { ...filled, values: { ...filled.values, revision: String(set.revision) } }
        return showForm(c, set, refused(newer, vintageTexts[lang].changedMeanwhile(set.title[lang])))
      }
      case 'no-title':
      case 'personal-numbers':
        return showForm(c, set, withErrors(filled, setTextErrors(lang, fresh())))
    }
  })

function asItIs({ title, publisher, unit, revision }: DataSet): Filled {
  return fresh({
    'titel-da': title.da,
    'titel-en': title.en,
    'udgiver-da': publisher.da,
    'udgiver-en': publisher.en,
    'enhed-da': unit.da,
    'enhed-en': unit.en,
    revision: String(revision),
  })
}

async function showForm(c: WorkspaceContext, set: DataSet, filled: Filled): Promise<Response> {
  await onlyEditors(c)
  const { lang } = c.var
  markStatus(c, filled.errors, filled.refusal)
  return c.render(<ChangeSetPage {...{ lang, set, filled }} />, {
    title: vintageTexts[lang].changeTitle(set.title[lang]),
    section: statisticsPaths.front,
  })
}
