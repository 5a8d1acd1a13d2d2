import { HTTPException } from 'hono/http-exception'
import { districtCouncilId } from '#councils'
import type { WorkspaceContext } from '#http'
import { isId } from '#id'
import { authorise, may, type FunctionId } from '#permissions'
import { findEdition, findPart, type Part, type PartId } from '#plans'
import type { Writing } from './hrefs.ts'

/** The section that claims are chosen for, where the address names one that the reader may write. */
export type Hand = {
  readonly writing: Writing
  /** Null: none is named, or it cannot be written. */
  readonly part: Part | null
  /** Whether the reader may make claims. */
  readonly mayMake: boolean
}

/** Longest name of a field that is taken from an address. */
const longestField = 60

/**
 * What the writer was doing, by the address or the form that says so.
 *
 * @throws Forbidden for who may not see figures
 */
export async function handOf(c: WorkspaceContext, partId: string, field: string): Promise<Hand> {
  const { db, actor } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'statistics.see', { councilId })
  const part = isId(partId) ? await findPart(db, partId as PartId) : null
  if (partId !== '' && !part) throw new HTTPException(404)
  const edition = part && (await findEdition(db, part.editionId))
  const target = { councilId, assignedTo: part?.writerFunctionId ?? null }
  const mayWrite = may(actor, 'plan.write', target)
  return {
    writing: { part: partId, field: field.slice(0, longestField) },
    part: mayWrite && edition?.state === 'draft' ? part : null,
    mayMake: mayWrite || may(actor, 'statistics.edit', target),
  }
}

/** The function that the section is assigned to; null for none. */
export function assigneeOf({ part }: Hand): FunctionId | null {
  return part?.writerFunctionId ?? null
}
