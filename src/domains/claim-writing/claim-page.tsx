import type { FC } from 'hono/jsx'
import { ClaimEvidence, type KeptClaim } from '#claims'
import { Alert, Breadcrumb, Button, Details, Form } from '#design'
import { claimMarkdown, type Claim } from '#documents/markdown'
import { nameOf } from '#plan-editions'
import { planPaths } from '#plans'
import { statisticsPaths } from '#statistics'
import { seriesName } from '#statistics-views'
import type { Lang } from '#texts'
import { chooseTexts } from './choose-texts.ts'
import { hrefWith, putInPath } from './hrefs.ts'
import type { Hand } from './part-in-hand.ts'
import type { Standing } from './standing.ts'

export type ClaimPageProps = {
  readonly lang: Lang
  readonly claim: KeptClaim
  readonly hand: Hand
  /** The sections of plans that say it. */
  readonly standing: readonly Standing[]
  /** Why it was not put in. */
  readonly refusal: string | null
}

/** What a claim or chart stands on, how to put it into a text, and where it stands. */
export const ClaimPage: FC<ClaimPageProps> = (props) => {
  const { lang, claim, hand, refusal } = props
  const t = chooseTexts[lang]
  const isChosen = hand.part !== null || hand.writing.field !== ''
  return (
    <>
      <Breadcrumb
        label={t.trail}
        trail={[
          { href: statisticsPaths.front, text: t.figures },
          ...(hand.part ? [{ href: planPaths.part(hand.part.id), text: nameOf(hand.part) }] : []),
        ]}
      />
      {refusal ? <Alert kind="error" heading={refusal} /> : null}
      <ClaimEvidence lang={lang} claim={claim} paths={statisticsPaths}>
        {isChosen ? (
          <section class="card claim-ready" aria-labelledby="saet-ind">
            <h2 id="saet-ind">{t.ready}</h2>
            <p>{claim.kind === 'chart' ? t.readyChart : t.readyPhrase}</p>
            <PutIn {...props} />
          </section>
        ) : (
          <>
            {hand.mayMake ? (
              <Details summary={t.useIt}>
                <p>{t.useItMeans}</p>
                <Snippet {...props} />
              </Details>
            ) : null}
          </>
        )}
        <Places {...props} />
      </ClaimEvidence>
    </>
  )
}

/** How a claim or chart is written in a plan, which is in Danish. */
export function markdownOf(claim: KeptClaim): string {
  const { number, evidence } = claim
  const written: Claim = evidence.phrase
    ? { kind: 'phrase', number, words: evidence.phrase.da }
    : { kind: 'chart', number }
  return claimMarkdown(written)
}

const Snippet: FC<ClaimPageProps> = ({ lang, claim }) => {
  const t = chooseTexts[lang]
  const markdown = markdownOf(claim)
  return (
    <p class="claim-snippet">
      <code>{markdown}</code>{' '}
      <copy-text lang={lang} data-text={markdown}>
        <button type="button" class="button button-tertiary" hidden>
          {t.copy}
        </button>
      </copy-text>
    </p>
  )
}

const PutIn: FC<ClaimPageProps> = (props) => {
  const { lang, claim, hand } = props
  const t = chooseTexts[lang]
  const { part, writing } = hand
  return (
    <>
      {writing.field === '' ? null : (
        <send-claim
          lang={lang}
          data-field={writing.field}
          data-markdown={markdownOf(claim)}
          data-title={seriesName(claim.evidence, 'da')}
        >
          <button type="button" class="button button-primary" hidden>
            {t.send}
          </button>
        </send-claim>
      )}
      <Snippet {...props} />
      {part ? (
        <Form action={putInPath(claim.number)}>
          <input type="hidden" name="del" value={part.id} />
          <input type="hidden" name="felt" value={writing.field} />
          <input type="hidden" name="revision" value={String(part.revision)} />
          <Button kind="secondary">{t.putLast}</Button>
          <p class="soft">{t.putLastMeans(nameOf(part))}</p>
        </Form>
      ) : null}
      <p>
        <a href={hrefWith(statisticsPaths.chooseClaim, writing, { saet: claim.evidence.set.code })}>
          {t.another}
        </a>
        {part ? (
          <>
            {' · '}
            <a href={planPaths.part(part.id)}>{t.backToPart(nameOf(part))}</a>
          </>
        ) : null}
      </p>
    </>
  )
}

const Places: FC<ClaimPageProps> = ({ lang, standing }) => {
  const t = chooseTexts[lang]
  if (standing.length === 0) return null
  return (
    <section aria-labelledby="her">
      <h2 id="her">{t.places}</h2>
      <ul>
        {standing.map(({ part, edition }) => (
          <li>
            <a href={planPaths.part(part.id)}>{t.place(nameOf(part), edition.title)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
