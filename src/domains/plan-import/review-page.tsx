import type { FC } from 'hono/jsx'
import { Alert, Breadcrumb, Button, Details, ErrorSummary, Form, TextField } from '#design'
import type { LeftOut } from '#documents/reading'
import { planPaths, type Edition } from '#plans'
import type { Lang } from '#texts'
import { planImportPaths } from './paths.ts'
import { BlockRow } from './review-block.tsx'
import { Hidden } from './review-hidden.tsx'
import { Outline } from './review-outline.tsx'
import type { ReviewPageProps, ReviewRefusal } from './review-props.ts'
import { countsOf, reviewHref, type ReviewView } from './review-view.ts'
import { importTexts } from './texts.ts'

/** The proposal beside the source, block by block, to be corrected before anything is saved. */
export const ReviewPage: FC<ReviewPageProps> = (props) => {
  const { lang, view } = props
  const { entry } = view
  const t = importTexts[lang]
  return (
    <>
      <Breadcrumb
        label={t.upload.trail}
        trail={[
          { href: planPaths.all, text: t.upload.plans },
          { href: planImportPaths.upload, text: t.upload.title },
        ]}
      />
      <h1>{t.review.title(entry.year)}</h1>
      {props.refusal ? <Refused lang={lang} refusal={props.refusal} /> : null}
      {props.inTheWay && !props.refusal ? <InTheWay lang={lang} edition={props.inTheWay} /> : null}
      <p class="lead">{t.review.lead}</p>
      <p class="soft">
        {t.review.from(entry.fileName)} · {countsText(lang, view)}
      </p>
      <Outline lang={lang} view={view} />
      <Filter lang={lang} view={view} />
      <form method="post" action={planImportPaths.correct(entry.id)} id="ret" novalidate>
        <Hidden view={view} />
      </form>
      <div class="import-heads" aria-hidden="true">
        <span>{t.review.source}</span>
        <span>{t.review.proposed}</span>
      </div>
      {view.shown.map((row) => (
        <BlockRow {...props} {...row} />
      ))}
      <Pages lang={lang} view={view} />
      <LeftOuts lang={lang} leftOut={entry.proposal.leftOut} />
      <Ending {...props} />
    </>
  )
}

const InTheWay: FC<{ lang: Lang; edition: Edition }> = ({ lang, edition }) => {
  const t = importTexts[lang].refusals
  return (
    <Alert kind="warning" heading={t.exists(edition.title)}>
      <a href={planPaths.edition(edition.id)}>{t.openIt}</a>
    </Alert>
  )
}

function countsText(lang: Lang, view: ReviewView): string {
  const t = importTexts[lang].review.counts
  const counts = countsOf(view.entry.proposal)
  return [
    t.chapters(counts.chapters),
    t.focusAreas(counts.focusAreas),
    counts.forums > 0 ? t.forums(counts.forums) : '',
    t.headings(counts.headings),
    t.blocks(counts.blocks),
    t.unsure(counts.unsure),
    t.leftOut(counts.leftOut),
  ]
    .filter(Boolean)
    .join(' · ')
}

const Filter: FC<{ lang: Lang; view: ReviewView }> = ({ lang, view }) => {
  const t = importTexts[lang].review
  const { id, proposal } = view.entry
  const [first] = view.unsure
  return (
    <nav class="view-links" aria-label={t.view}>
      <a href={reviewHref(id, false, 1)} aria-current={view.onlyUnsure ? undefined : 'page'}>
        {t.showAll(proposal.blocks.length)}
      </a>
      <a href={reviewHref(id, true, 1)} aria-current={view.onlyUnsure ? 'page' : undefined}>
        {t.showUnsure(view.unsure.length)}
      </a>
      {first === undefined ? (
        <span class="soft">{t.nothingUnsure}</span>
      ) : (
        <a href={`${reviewHref(id, true, 1)}#b-${first}`}>{t.firstUnsure}</a>
      )}
      <a href="#gem-plan">{t.toEnd}</a>
    </nav>
  )
}

const Pages: FC<{ lang: Lang; view: ReviewView }> = ({ lang, view }) => {
  const t = importTexts[lang].review
  if (view.pages === 1) return null
  return (
    <nav class="view-links" aria-label={t.pages}>
      {Array.from({ length: view.pages }, (_, index) => index + 1).map((page) => (
        <a
          href={reviewHref(view.entry.id, view.onlyUnsure, page)}
          aria-current={page === view.page ? 'page' : undefined}
        >
          {t.page(page, view.pages)}
        </a>
      ))}
    </nav>
  )
}

const LeftOuts: FC<{ lang: Lang; leftOut: readonly LeftOut[] }> = ({ lang, leftOut }) => {
  const t = importTexts[lang]
  if (leftOut.length === 0) return null
  return (
    <Details summary={t.review.leftOut(leftOut.length)}>
      <p class="soft">{t.review.leftOutMeans}</p>
      <ul class="left-out">
        {leftOut.map((left, index) => (
          <li>
            <span>
              <span class="soft">
                {t.leftOutWhy[left.code]}
                {left.page === undefined ? null : `, ${t.review.sourcePage(left.page).toLowerCase()}`}:
              </span>{' '}
              {shortened(left.text)}
            </span>
            <button
              form="ret"
              name="ret"
              value={`restore:${index}`}
              class="quiet-button"
              aria-label={t.review.restoreWhat(shortened(left.text))}
            >
              {t.review.restore}
            </button>
          </li>
        ))}
      </ul>
    </Details>
  )
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)} …` : text
}

const Ending: FC<ReviewPageProps> = ({ lang, view, refusal }) => {
  const t = importTexts[lang]
  const { entry } = view
  const errors = refusal?.kind === 'bad-year' ? { aar: t.refusals.badYear } : {}
  return (
    <section aria-labelledby="gem-plan">
      <h2 id="gem-plan">{t.review.saveHeading}</h2>
      <ErrorSummary heading={t.upload.problem} errors={errors} />
      <p>{t.review.saveMeans}</p>
      <Form action={planImportPaths.save(entry.id)}>
        <Hidden view={view} />
        <TextField
          name="aar"
          label={t.review.year}
          type="number"
          value={String(entry.year)}
          error={errors.aar}
        />
        <Button>{t.review.save}</Button>
      </Form>
      <Form action={planImportPaths.discard(entry.id)}>
        <Hidden view={view} />
        <Button kind="tertiary">{t.review.discard}</Button>
      </Form>
    </section>
  )
}

const Refused: FC<{ lang: Lang; refusal: ReviewRefusal }> = ({ lang, refusal }) => {
  const t = importTexts[lang].refusals
  switch (refusal.kind) {
    case 'changed-meanwhile':
      return <Alert kind="error" heading={t.changed} />
    case 'closed':
      return <Alert kind="error" heading={t.closed} />
    case 'personal-number':
      return <Alert kind="error" heading={t.personal} />
    case 'personal-numbers':
      return (
        <Alert kind="error" heading={importTexts[lang].upload.personal}>
          <p>{refusal.places.join(' ')}</p>
        </Alert>
      )
    case 'exists':
      return (
        <Alert kind="error" heading={t.exists(refusal.edition.title)}>
          <a href={planPaths.edition(refusal.edition.id)}>{t.openIt}</a>
        </Alert>
      )
    case 'nothing-in-it':
      return <Alert kind="error" heading={t.nothing} />
    case 'bad-year':
      return null
  }
}
