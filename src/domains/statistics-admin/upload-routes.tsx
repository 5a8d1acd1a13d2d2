import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { titleIn } from '#councils'
import {
  fresh,
  hasErrors,
  readForm,
  typedIn,
  workspace,
  type Filled,
  type Form,
  type Workspace,
  type WorkspaceContext,
} from '#http'
import { dataSets, statisticsPaths, vintagesOf } from '#statistics'
import { editorSeat, onlyEditors } from './access.ts'
import { openIntakes } from './intake-queries.ts'
import { NewSetPage } from './new-set-page.tsx'
import { figuresPaths } from './paths.ts'
import { receiveFile, type Received, type SentWith } from './receive-file.ts'
import { typedBeforeFile } from './typed-before-file.ts'
import { mostMegabytes } from './upload-fields.tsx'
import {
  extractFields,
  fileErrors,
  newSetErrors,
  newSetFields,
  newSetIn,
  originErrors,
  originIn,
  wrong,
} from './upload-form.ts'
import { UploadPage } from './upload-page.tsx'
import { uploadTexts } from './upload-texts.ts'

type C = WorkspaceContext

/** The largest upload that is taken: the file and what a form puts around it. */
const uploadLimitBytes = mostMegabytes * 1024 * 1024 + 64 * 1024

/** The pages that limit their own uploads. */
export const uploadPaths: ReadonlySet<string> = new Set([
  statisticsPaths.import,
  figuresPaths.newSet,
  statisticsPaths.populations,
])

/** Lets only those who take care of the figures send a file, and no larger one than the program takes. */
export function limitUpload(tooLarge: (c: C) => Response | Promise<Response>) {
  return bodyLimit({ maxSize: uploadLimitBytes, onError: (c: Context<Workspace>) => tooLarge(c) })
}

/** Sending the file of an extract. */
export const uploadRoutes = workspace()
  .get(statisticsPaths.import, async (c) => showUpload(c, await untouched(c)))
  .post(
    statisticsPaths.import,
    async (c, next) => {
      await onlyEditors(c)
      await next()
    },
    limitUpload(async (c) => showUpload(c, await typedBeforeFile(c.req.raw, extractFields), tooLarge(c))),
    async (c) => {
      const form = await readForm(c)
      const filled = typedIn(form, extractFields)
      const file = form.file('fil')
      const codes = (await dataSets(c.var.db)).map((set) => set.code)
      const setCode = form.text('saet')
      const known = codes.includes(setCode)
      const errors = {
        ...(known ? {} : { saet: uploadTexts[c.var.lang].problems.noSuchSet }),
        ...formErrors(c, form, filled),
      }
      if (hasErrors(errors) || !file) return showUpload(c, wrong(filled, errors))
      return receive(c, file, { ...originIn(filled), setCode, newDataSet: null }, (received) =>
        showUpload(c, filled, received),
      )
    },
  )
  .get(figuresPaths.newSet, async (c) => showNewSet(c, await untouched(c)))
  .post(
    figuresPaths.newSet,
    async (c, next) => {
      await onlyEditors(c)
      await next()
    },
    limitUpload(async (c) => showNewSet(c, await typedBeforeFile(c.req.raw, newSetFields), tooLarge(c))),
    async (c) => {
      const form = await readForm(c)
      const filled = typedIn(form, newSetFields)
      const file = form.file('fil')
      const shared = await classifications(c)
      const errors = { ...newSetErrors(c.var.lang, filled, shared), ...formErrors(c, form, filled) }
      if (hasErrors(errors) || !file) return showNewSet(c, wrong(filled, errors))
      const newDataSet = newSetIn(filled)
      const sent = { ...originIn(filled), setCode: newDataSet.code, newDataSet }
      return receive(c, file, sent, (received) => showNewSet(c, filled, received))
    },
  )

function formErrors(c: C, form: Form, filled: Filled) {
  return { ...fileErrors(c.var.lang, form.file('fil')), ...originErrors(c.var.lang, filled, c.var.today) }
}

/** The form before anybody has typed: drawn today, by the reader's function. */
async function untouched(c: C): Promise<Filled> {
  const { today, db } = c.var
  const sets = await dataSets(db)
  const asked = c.req.query('saet') ?? (sets.length === 1 ? sets[0]?.code : '') ?? ''
  const seat = await editorSeat(c)
  return fresh({ saet: asked, trukket: today, af: seat ? titleIn('da', seat) : '', klassifikation: 'straf' })
}

function tooLarge(c: C): Received {
  return {
    kind: 'refused',
    status: 413,
    refusals: [uploadTexts[c.var.lang].problems.tooLarge(mostMegabytes)],
  }
}

async function receive(
  c: C,
  file: File,
  sent: SentWith,
  again: (received: Received) => Response | Promise<Response>,
): Promise<Response> {
  const received = await receiveFile(c, file, sent)
  return received.kind === 'go-on' ? c.redirect(received.to, 303) : again(received)
}

/** The sentences of a refusal, and the status that goes with it. */
function refuse(c: C, filled: Filled, received: Received | undefined): readonly string[] {
  if (hasErrors(filled.errors)) c.status(422)
  if (!received || received.kind === 'go-on') return []
  c.status(received.status)
  return received.refusals
}

async function showUpload(c: C, filled: Filled, received?: Received): Promise<Response> {
  const { db, lang, actor } = c.var
  const mayEdit = (await editorSeat(c)) !== null
  const sets = []
  for (const set of await dataSets(db)) sets.push({ set, newest: (await vintagesOf(db, set.id))[0] ?? null })
  const refusals = refuse(c, filled, received)
  const open = mayEdit ? await openIntakes(db, actor.personId) : []
  const page = <UploadPage {...{ lang, sets, open, mayEdit, filled, refusals }} />
  return c.render(page, { title: uploadTexts[lang].title, section: statisticsPaths.front })
}

async function classifications(c: C): Promise<readonly string[]> {
  return [...new Set(['straf', ...(await dataSets(c.var.db)).map((set) => set.classification)])]
}

async function showNewSet(c: C, filled: Filled, received?: Received): Promise<Response> {
  await onlyEditors(c)
  const { lang } = c.var
  const shared = await classifications(c)
  const refusals = refuse(c, filled, received)
  return c.render(<NewSetPage {...{ lang, filled, refusals }} classifications={shared} />, {
    title: uploadTexts[lang].newTitle,
    section: statisticsPaths.front,
  })
}
