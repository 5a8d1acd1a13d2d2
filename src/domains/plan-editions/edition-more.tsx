import type { FC } from 'hono/jsx'
import { Button, Form } from '#design'
import { planPaths } from '#plans'
import type { EditionPageProps } from './edition-props.ts'
import { moreTexts } from './more-texts.ts'

/** The larger things that can be done with an edition as a whole. */
export const EditionMore: FC<EditionPageProps> = (props) => {
  const t = moreTexts[props.lang]
  const { edition, next } = props
  const restorable = edition.state === 'discarded'
  const discardable = edition.state === 'draft'
  if (!next && !restorable && !discardable) return null
  return (
    <section aria-labelledby="mere">
      <h2 id="mere">{t.heading}</h2>
      {next ? <StartNext {...props} next={next} /> : null}
      {discardable ? (
        <Form action={planPaths.discard(edition.id)} class="edition-more">
          <p>{t.discardHelp}</p>
          <Button kind="secondary">{t.discard}</Button>
        </Form>
      ) : null}
      {restorable ? (
        <Form action={planPaths.takeUp(edition.id)} class="edition-more">
          <Button kind="secondary">{t.restore}</Button>
        </Form>
      ) : null}
    </section>
  )
}

const StartNext: FC<EditionPageProps & { next: NonNullable<EditionPageProps['next']> }> = ({
  lang,
  edition,
  next,
}) => {
  const t = moreTexts[lang]
  const { existing } = next
  if (existing && existing.state !== 'draft')
    return (
      <p>
        <a href={planPaths.edition(existing.id)}>{t.nextExists(existing.title)}</a>
      </p>
    )
  return (
    <Form action={planPaths.startNext} class="edition-more">
      <input type="hidden" name="fra" value={edition.id} />
      {existing ? <input type="hidden" name="erstat" value="ja" /> : null}
      <p>{t.startNextHelp(edition.year + 1)}</p>
      {existing ? <p>{t.replaces(existing.title)}</p> : null}
      <Button kind="secondary">{t.startNext(edition.year + 1)}</Button>
    </Form>
  )
}
