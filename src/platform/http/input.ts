import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isId, type Id } from '#id'

/** The identity in a path; anything else in its place is a page that does not exist. */
export function idParam<Kind extends string>(c: Context, name: string): Id<Kind> {
  const text = c.req.param(name) ?? ''
  if (!isId(text)) throw new HTTPException(404)
  return text as Id<Kind>
}

/** The year that an address or a form names, from 2000 to 2100; null for anything else. */
export function readYear(text: string | undefined): number | null {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : 0
  return year >= 2000 && year <= 2100 ? year : null
}

/** A posted form: every field's text, trimmed, line ends as `\n`, without control characters; files left out. */
export type Form = {
  /** The field's text, empty where it was not sent. */
  readonly text: (name: string) => string
  /** Every text sent under the name. */
  readonly all: (name: string) => readonly string[]
  /** Whether the field was sent and not empty: a ticked box, the pressed button. */
  readonly has: (name: string) => boolean
  /** The file sent, or null where none was chosen. */
  readonly file: (name: string) => File | null
}

/** Reads the posted form of a request. */
export async function readForm(c: Context): Promise<Form> {
  const body = await c.req.parseBody({ all: true }).catch(() => {
    throw new HTTPException(400)
  })
  const all = (name: string): readonly string[] => {
    const value = body[name]
    const values = Array.isArray(value) ? value : [value]
    return values.filter((entry) => typeof entry === 'string').map(clean)
  }
  return {
    all,
    text: (name) => all(name)[0] ?? '',
    has: (name) => (all(name)[0] ?? '') !== '',
    file: (name) => {
      const value = body[name]
      return value instanceof File && value.name !== '' ? value : null
    },
  }
}

function clean(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}

/** Whether a text has what looks like a CPR number; the database refuses it too. */
export function looksLikeCpr(text: string): boolean {
  return /(^|[^0-9])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}[- –]?[0-9]{4}([^0-9]|$)/.test(text)
}
