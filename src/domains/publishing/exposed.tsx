import type { FC } from 'hono/jsx'
import { adoptionPaths } from '#adoption'
import { claimsIn } from '#claims'
import { Alert, Button, Form, TextArea } from '#design'
import { areaName, seriesName } from '#statistics-views'
import { periodOrYearName } from '#statistics/periods'
import type { Lang } from '#texts'
import type { ReleaseProps } from './page.tsx'
import type { PublicClaim } from './projection.ts'
import type { Release } from './release.ts'
import { releaseTexts } from './texts.ts'

/** Which withheld counts the claims of the plan would give away, which of them do, and the way on from here. */
export const Exposed: FC<ReleaseProps> = ({ lang, edition, release, mayArrange, typedReason }) => {
  const t = releaseTexts[lang].exposed
  const { exposed, exposing, parts } = release
  return (
    <>
      <Alert kind="warning" heading={t.heading}>
        <p>{t.text}</p>
        <ul>
          {exposed.map((place) => (
            <li>{placeName(place, lang)}</li>
          ))}
        </ul>
        <p>{t.because}</p>
        <ul>
          {exposing.map((claim) => (
            <li>
              {claimName(claim, lang)}{' '}
              {sectionsOf(claim, parts).map((section) => (
                <span lang="da">({section})</span>
              ))}
            </li>
          ))}
        </ul>
      </Alert>
      <section class="card" aria-labelledby="vejen-videre">
        <h2 id="vejen-videre">{t.todo}</h2>
        <ol>
          {t.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        {mayArrange ? (
          <Form action={adoptionPaths.replace(edition.id)}>
            <TextArea name="reason" label={t.reason} value={typedReason ?? t.reasonDefault} rows={2} />
            <Button>{t.button}</Button>
          </Form>
        ) : (
          <p>{t.notAllowed}</p>
        )}
      </section>
    </>
  )
}

function placeName({ area, categoryName, when }: Release['exposed'][number], lang: Lang): string {
  return `${areaName(area, lang)}: ${categoryName[lang]}, ${periodOrYearName(when, lang)}`
}

function claimName({ number, kind, evidence }: PublicClaim, lang: Lang): string {
  const t = releaseTexts[lang].claims
  const name = kind === 'chart' ? t.chart(number) : t.phrase(number)
  return `${name}: ${evidence.phrase?.[lang] ?? seriesName(evidence, lang)}`
}

function sectionsOf({ number }: PublicClaim, parts: Release['parts']): readonly string[] {
  return parts
    .filter(({ body }) => claimsIn(body).some((claim) => claim.number === number))
    .map((part) => [part.number, part.title].filter((piece) => piece).join(' '))
}
