import { DatabaseError } from 'pg'

/** Whether an error is the database refusing a change because of the named constraint or unique index. */
export function isViolationOf(error: unknown, constraint: string): boolean {
  return error instanceof DatabaseError && error.constraint === constraint
}

/** Whether an error is the database refusing a text that looks like a CPR number. */
export function isCprRefusal(error: unknown): boolean {
  return isViolationOf(error, 'no_cpr_number')
}
