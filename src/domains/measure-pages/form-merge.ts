import { z } from 'zod'
import type { Form } from '#http'
import { listNames, textNames, type Typed } from './form-values.ts'

/** Says which council and revision the form is about; not something that two people write differently. */
const notWritten: readonly string[] = ['raad', 'aar', 'tilstand', 'revision']

/** What a form began with, in a hidden field, so that what was not touched can be told from what was. */
export function baseText(typed: Typed): string {
  return JSON.stringify(typed)
}

const list = z.array(z.string())
const shape = z.object({
  one: z.record(z.string(), z.string()),
  many: z.object({ omraade: list, partner: list, organisation: list }),
})

/** What a posted form began with; null where it does not say. */
export function readBase(form: Form): Typed | null {
  try {
    return shape.safeParse(JSON.parse(form.text('grundlag'))).data ?? null
  } catch {
    return null
  }
}

/** The names of the fields in which two forms do not say the same. */
export function changedFields(before: Typed, after: Typed): readonly string[] {
  const texts = textNames.filter((name) => (before.one[name] ?? '') !== (after.one[name] ?? ''))
  const lists = listNames.filter((name) => !sameSet(before.many[name], after.many[name]))
  return [...texts, ...lists].filter((name) => !notWritten.includes(name))
}

/** What was typed, with what somebody else saved meanwhile in the fields that were left as they were. */
export function takeOver(base: Typed, now: Typed, mine: Typed): Typed {
  const touched = new Set(changedFields(base, mine))
  const from = (name: string): Typed => (touched.has(name) ? mine : now)
  return {
    one: Object.fromEntries(textNames.map((name) => [name, from(name).one[name] ?? ''])),
    many: {
      omraade: from('omraade').many.omraade,
      partner: from('partner').many.partner,
      organisation: from('organisation').many.organisation,
    },
  }
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry) => other.includes(entry))
}
