import type { WorkspaceContext } from '#http'
import { findDataSet, statisticsPaths, vintagesOf } from '#statistics'
import { refusalText, type ColumnMapping } from '#statistics/reading'
import { onlyEditors } from './access.ts'
import type { Origin, WantedColumns, WantedDataSet } from './intake.ts'
import { mismatchText } from './mismatch-text.ts'
import { openIntake, type FileRead } from './open-intake.ts'
import { figuresPaths } from './paths.ts'
import { readInTurn } from './read-in-turn.ts'
import { uploadTexts } from './upload-texts.ts'

/** What is sent with a file. */
export type SentWith = Origin & { readonly setCode: string; readonly newDataSet: WantedDataSet | null }

/** Where to go on, or why the file was not read, in sentences. */
export type Received =
  | { readonly kind: 'go-on'; readonly to: string }
  | { readonly kind: 'refused'; readonly status: 413 | 422 | 503; readonly refusals: readonly string[] }

/** Reads an uploaded file and keeps what is in it, to be looked through. */
export async function receiveFile(c: WorkspaceContext, file: File, sent: SentWith): Promise<Received> {
  await onlyEditors(c)
  const { db, lang, actor, now, log } = c.var
  const t = uploadTexts[lang].problems
  const bytes = new Uint8Array(await file.arrayBuffer())
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
  const set = await findDataSet(db, sent.setCode)
  const [newest] = set ? await vintagesOf(db, set.id) : []
  if (newest?.sha256 === sha256)
    return { kind: 'go-on', to: `${statisticsPaths.vintage(sent.setCode, newest.number)}?gjort=samme-fil` }
  const read = await readFile(file.name, bytes, set?.columnMapping ?? null)
  if (read.kind === 'busy') return refused([t.busy], 503)
  if (read.kind === 'refused') {
    log.info({ refusal: read.refusals[0]?.kind, bytes: file.size }, 'figures not read')
    return refused(read.refusals.map((refusal) => refusalText(refusal, lang)))
  }
  const fileName = file.name.slice(-200)
  const outcome = await c.var.write((tx) =>
    openIntake(tx, actor, { ...sent, fileName, sha256 }, read.file, now),
  )
  switch (outcome.kind) {
    case 'opened':
      return { kind: 'go-on', to: placeOf(outcome.id, read.file) }
    case 'no-such-set':
      return refused([t.noSuchSet])
    case 'code-taken':
      return refused([t.codeTaken(sent.setCode)])
    case 'mismatch':
      return refused([mismatchText(lang, outcome.mismatch)])
  }
}

function refused(refusals: readonly string[], status: 422 | 503 = 422): Received {
  return { kind: 'refused', status, refusals }
}

function placeOf(id: string, { figures }: FileRead): string {
  return figures ? figuresPaths.intake(id) : figuresPaths.columns(id)
}

type Refused = Extract<Awaited<ReturnType<typeof readInTurn>>, { readonly kind: 'refused' | 'busy' }>

/** Reads a file; one that does not say what its columns are, as the data set's files were read last. */
async function readFile(
  name: string,
  bytes: Uint8Array,
  remembered: ColumnMapping | null,
): Promise<{ readonly kind: 'read'; readonly file: FileRead } | Refused> {
  const first = await readInTurn({ name, bytes }, null)
  if (first.kind === 'read')
    return { kind: 'read', file: { figures: { table: first.table, mapping: null }, unmapped: null } }
  if (first.kind !== 'columns-wanted') return first
  const { columns, sample, suggestion } = first
  const wanted = { columns, sample, suggestion }
  const unmapped = { file: bytes, wanted }
  if (!remembered || !fits(remembered, wanted)) return { kind: 'read', file: { figures: null, unmapped } }
  const mapped = await readInTurn({ name, bytes }, remembered)
  if (mapped.kind === 'busy') return mapped
  // Where the remembered columns no longer give figures, somebody looks at them again.
  const figures = mapped.kind === 'read' ? { table: mapped.table, mapping: remembered } : null
  return { kind: 'read', file: { figures, unmapped } }
}

function fits(mapping: ColumnMapping, { columns }: WantedColumns): boolean {
  return [mapping.area, mapping.offence, mapping.period, mapping.count].every((name) =>
    columns.includes(name),
  )
}
