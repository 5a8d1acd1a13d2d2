import type { Context } from 'hono'

/**
 * Says in the answer's status that a form comes back: 422 for wrong fields, 409 for a refusal of the whole.
 *
 * @param errors what is wrong, by field; none is no error
 */
export function markStatus(
  c: Context,
  errors: Readonly<Record<string, string>>,
  refusal: string | null,
): void {
  if (refusal !== null) c.status(409)
  if (Object.keys(errors).length > 0) c.status(422)
}
