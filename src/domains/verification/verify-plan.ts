import { checkDocument, hashOf, readHash, type CheckedPlan } from './check-document.ts'
import { fetchLimited, type Fetch, type FetchProblem } from './fetch-limited.ts'
import { partHtml } from './plan-part.tsx'
import { partName } from './public-part.ts'
import { chartsAsNumbers, partsOnPage, visibleText } from './visible-text.ts'

/** One thing that was looked at; `parts` names the sections where it went wrong. */
export type Check = {
  readonly name: 'canonical' | 'published-hash' | 'expected-hash' | 'same-parts' | 'same-text'
  readonly passed: boolean
  readonly parts: readonly string[]
}

/** What a verification found. Verified means: every check passed. */
export type Verification =
  | {
      readonly kind: 'checked'
      readonly plan: { readonly title: string; readonly year: number; readonly edition: number }
      readonly sha256: string
      readonly checks: readonly Check[]
      readonly passed: boolean
    }
  | { readonly kind: 'not-a-plan-page'; readonly url: string }
  | { readonly kind: 'not-a-plan-document' }
  | FetchProblem

/**
 * Fetches a published plan's page, the document it points to and the document's published hash, and
 * checks that they say the same, down to the text of every section.
 *
 * @param expected the hash that somebody kept from elsewhere (minutes, a print); null when there is none
 */
export async function verifyUrl(url: string, fetch: Fetch, expected: string | null): Promise<Verification> {
  const page = await fetchLimited(url, fetch)
  if (page.kind !== 'fetched') return page
  const html = new TextDecoder().decode(page.bytes)
  const address = documentAddress(html, page.url)
  if (address === null) return { kind: 'not-a-plan-page', url }
  const document = await fetchLimited(address, fetch)
  if (document.kind !== 'fetched') return document
  const hash = await fetchLimited(address.replace(/\.json$/, '.sha256'), fetch)
  if (hash.kind !== 'fetched') return hash
  return verdict(document.bytes, expected, (plan) => [
    check('published-hash', readHash(new TextDecoder().decode(hash.bytes)) === hashOf(document.bytes)),
    ...pageChecks(html, plan),
  ])
}

/** Checks a downloaded document: its form and, when one is given, the hash that somebody expects. */
export function verifyFile(bytes: Uint8Array, expected: string | null): Verification {
  return verdict(bytes, expected, () => [])
}

function verdict(
  bytes: Uint8Array,
  expected: string | null,
  more: (plan: CheckedPlan) => readonly Check[],
): Verification {
  const document = checkDocument(bytes)
  if (document.kind === 'not-json' || document.kind === 'not-a-plan') return { kind: 'not-a-plan-document' }
  const { plan, sha256 } = document
  const checks = [
    check('canonical', document.kind === 'canonical'),
    ...(expected === null ? [] : [check('expected-hash', readHash(expected) === sha256)]),
    ...more(plan),
  ]
  return {
    kind: 'checked',
    plan: { title: plan.title, year: plan.year, edition: plan.edition },
    sha256,
    checks,
    passed: checks.every(({ passed }) => passed),
  }
}

function check(name: Check['name'], passed: boolean, parts: readonly string[] = []): Check {
  return { name, passed, parts }
}

/** The address in `<link rel="alternate" type="application/json">`, on the page's own site; null without one. */
function documentAddress(html: string, pageUrl: string): string | null {
  const link = [...html.matchAll(/<link\b[^>]*>/g)]
    .map((match) => match[0])
    .find((tag) => tag.includes('rel="alternate"') && tag.includes('type="application/json"'))
  const href = link && /\bhref="([^"]*)"/.exec(link)?.[1]
  if (!href || !URL.canParse(visibleText(href), pageUrl)) return null
  const address = new URL(visibleText(href), pageUrl)
  return address.origin === new URL(pageUrl).origin && address.pathname.endsWith('.json')
    ? address.href
    : null
}

/** The sections on the page against the document: the same ones, in the same order, with the same text. */
function pageChecks(html: string, plan: CheckedPlan): readonly Check[] {
  const shown = partsOnPage(html)
  const changed: string[] = []
  for (const part of plan.parts) {
    const piece = shown.find((candidate) => candidate.identity === part.identity)
    const expected = wordsOf(partHtml({ ...part, slug: 'x' }))
    if (piece && wordsOf(piece.html) !== expected) changed.push(partName(part))
  }
  return [
    check('same-parts', shown.map(({ identity }) => identity).join() === identities(plan)),
    check('same-text', shown.length > 0 && changed.length === 0, changed),
  ]
}

function wordsOf(html: string): string {
  return visibleText(chartsAsNumbers(html))
}

function identities(plan: CheckedPlan): string {
  return plan.parts.map(({ identity }) => identity).join()
}
