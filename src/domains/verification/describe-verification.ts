import type { Lang } from '#texts'
import { verificationTexts } from './texts.ts'
import type { Check, Verification } from './verify-plan.ts'

/** What a verification found, as lines for a terminal; the last one is the verdict. */
export function describeVerification(found: Verification, lang: Lang): readonly string[] {
  const t = verificationTexts[lang]
  switch (found.kind) {
    case 'checked':
      return [
        t.heading(found.plan.title, found.plan.edition),
        `SHA-256 ${found.sha256}`,
        ...found.checks.flatMap((check) => lines(check, lang)),
        found.passed ? t.passed : t.failed,
      ]
    case 'not-a-plan-page':
      return [t.notAPlanPage(found.url)]
    case 'not-a-plan-document':
      return [t.notAPlanDocument]
    case 'no-answer':
      return [t.noAnswer(found.url)]
    case 'too-slow':
      return [t.tooSlow(found.url)]
    case 'too-large':
      return [t.tooLarge(found.url)]
    case 'bad-status':
      return [t.badStatus(found.url, found.status)]
  }
}

function lines(check: Check, lang: Lang): readonly string[] {
  const { ok, bad } = verificationTexts[lang].checks[check.name]
  return check.passed ? [`✓ ${ok}`] : [`✗ ${bad}`, ...check.parts.map((part) => `  - ${part}`)]
}
