import { checkClaims, type ClaimProblem } from '#claims'
import type { Db } from '#db'
import { looksLikeCpr } from '#http'
import type { PartText } from './types.ts'

/** Longest texts that are taken, in characters. */
export const longest = { title: 300, body: 200_000, remark: 4_000 } as const

/** What can be wrong with a written text. */
type TextProblem = 'missing' | 'too-long' | 'bad-number' | 'personal-number'
export type TextProblems = Readonly<Partial<Record<'number' | 'title' | 'body', TextProblem>>> & {
  /** Phrases and charts that their figures do not bear. */
  readonly claims?: readonly ClaimProblem[]
}

/** What is wrong with each field; none where the text can be saved. */
export function problemsOf(text: PartText): TextProblems {
  const number = text.number !== null && !/^[0-9A-Za-z.]{1,8}$/.test(text.number) ? 'bad-number' : null
  const title = text.title === '' ? 'missing' : remarkProblem(text.title, longest.title)
  const body = remarkProblem(text.body, longest.body)
  return { ...(number ? { number } : {}), ...(title ? { title } : {}), ...(body ? { body } : {}) }
}

/** What is wrong with each field and with what the text says from figures; none where it can be saved. */
export async function allProblemsOf(db: Db, text: PartText): Promise<TextProblems> {
  const claims = await checkClaims(db, text.body)
  return { ...problemsOf(text), ...(claims.length > 0 ? { claims } : {}) }
}

/** What is wrong with one free text that may be empty, or null. `most` is in characters. */
export function remarkProblem(text: string, most: number): 'too-long' | 'personal-number' | null {
  if (text.length > most) return 'too-long'
  return looksLikeCpr(text) ? 'personal-number' : null
}
