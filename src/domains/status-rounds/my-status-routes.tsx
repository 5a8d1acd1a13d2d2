import type { FieldErrors } from '#design'
import { markStatus, readForm, workspace, type WorkspaceContext } from '#http'
import { answerTexts } from './answer-texts.ts'
import { MyStatusPage } from './my-status-page.tsx'
import { statusRoundPaths } from './paths.ts'
import { isOpen } from './progress.ts'
import { requestsFor } from './read-progress.ts'
import { fieldsOf, measuresIn, readAnswers, untouched, type ReadAnswers } from './read-answers.ts'
import { findRound } from './round-queries.ts'
import { answerSignedIn, type Answer } from './save-answers.ts'

/** The signed-in reader's own status. */
export const myStatusRoutes = workspace()
  .get(statusRoundPaths.mine, (c) => render(c, null, []))
  .post(statusRoundPaths.mine, async (c) => {
    const { db, lang, actor, today, now, write } = c.var
    const form = await readForm(c)
    const asked = await requestsFor(db, actor.personId, today)
    const read = readAnswers(lang, form, asked, new Set())
    const known = new Set(asked.map((request) => request.measureId))
    // A round can be closed, or a function lost, while somebody writes: what they wrote comes back.
    const gone = (await measuresIn(c))
      .filter((measureId) => !known.has(measureId))
      .map((measureId) => ({ measureId, title: '', public: true }))
    const answers = [...read.answers, ...readAnswers(lang, form, gone, new Set()).answers]
    const [first] = asked.filter(isOpen)
    const none: FieldErrors =
      answers.length === 0 && first ? { [fieldsOf(first.measureId).report]: answerTexts[lang].chooseOne } : {}
    const errors = { ...none, ...read.errors }
    if (Object.keys(errors).length > 0) return render(c, { ...read, errors }, [])
    const outcome = await write((tx) => answerSignedIn(tx, actor, answers, today, now))
    const lost = answers.filter(({ measureId }) => outcome.overtaken.includes(measureId))
    if (lost.length > 0) return render(c, null, lost)
    return c.redirect(answers.length === 0 ? statusRoundPaths.mine : `${statusRoundPaths.mine}?gemt=ja`, 303)
  })

/** `read` is what was typed into a form that comes back. */
async function render(
  c: WorkspaceContext,
  read: ReadAnswers | null,
  overtaken: readonly Answer[],
): Promise<Response> {
  const { db, lang, actor, today } = c.var
  const requests = await requestsFor(db, actor.personId, today)
  const ids = [...new Set(requests.map((request) => request.roundId))]
  const rounds = (await Promise.all(ids.map((id) => findRound(db, id)))).filter((round) => round !== null)
  const errors = read?.errors ?? {}
  markStatus(c, errors, overtaken.length > 0 ? 'overtaken' : null)
  const page = (
    <MyStatusPage
      {...{ lang, requests, rounds, errors, overtaken }}
      typed={read?.typed ?? untouched(requests)}
      saved={c.req.query('gemt') === 'ja'}
    />
  )
  return c.render(page, { title: answerTexts[lang].mine.title, section: statusRoundPaths.mine })
}
