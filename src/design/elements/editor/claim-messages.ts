/** Where the page that offers claims and the page that is written on talk to each other, within one browser. */
export const claimChannel = 'kredsplan-claims'

/** "Put this in": `field` is the field that asked, `markdown` one claim or chart, `title` what a chart is of. */
export type ClaimMessage = { readonly field: string; readonly markdown: string; readonly title: string }

/** "It stands there": the answer to a message. */
export type ClaimAnswer = { readonly field: string; readonly inserted: string }

/** The message, or null for anything else. */
export function claimMessage(data: unknown): ClaimMessage | null {
  return hasTexts(data, ['field', 'markdown', 'title']) ? data : null
}

/** The answer, or null for anything else. */
export function claimAnswer(data: unknown): ClaimAnswer | null {
  return hasTexts(data, ['field', 'inserted']) ? data : null
}

function hasTexts<Name extends string>(data: unknown, names: readonly Name[]): data is Record<Name, string> {
  if (typeof data !== 'object' || data === null) return false
  const values = new Map<string, unknown>(Object.entries(data))
  return names.every((name) => typeof values.get(name) === 'string')
}
