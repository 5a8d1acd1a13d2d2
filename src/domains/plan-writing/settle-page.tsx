import type { FC } from 'hono/jsx'
import { Alert, Button, ErrorSummary, Form, TextField } from '#design'
import type { Lang } from '#texts'
import { editionTexts, fieldErrors, nameOf, when } from '#plan-editions'
import { planPaths, type Draft } from '#plans'
import type { PartView } from './part-data.ts'
import { partTexts } from './part-texts.ts'
import { PartTrail } from './part-trail.tsx'
import { WordDiff } from './word-diff.tsx'
import { MarkdownField, type ChartTitles, type WriteRefusal } from './write-page.tsx'

type SettlePageProps = {
  /** Whether the text that was saved meanwhile is the reader's own. */
  readonly own: boolean
  readonly lang: Lang
  readonly now: Date
  /** The part with the text that somebody else saved. */
  readonly view: PartView
  readonly mine: Draft
  readonly charts: ChartTitles
  readonly refusal?: WriteRefusal
}

/** Two people saved different texts: both are shown, and one of them, or a third, is chosen. */
export const SettlePage: FC<SettlePageProps> = (props) => {
  const { lang, now, view, mine, refusal } = props
  const { part } = view
  const t = partTexts[lang].settle
  const name = view.updatedBy ?? t.somebody
  const errors = refusal?.kind === 'invalid' ? fieldErrors(lang, refusal.problems) : {}
  return (
    <>
      <PartTrail lang={lang} view={view} toPart />
      <h1>{t.title(nameOf(part))}</h1>
      <ErrorSummary heading={partTexts[lang].write.problem} errors={errors} />
      {refusal?.kind === 'taken' ? (
        <Alert kind="error" heading={partTexts[lang].write.taken(refusal.lock.name)} />
      ) : null}
      {refusal?.kind === 'not-draft' ? (
        <Alert kind="error" heading={editionTexts[lang].refusals.notDraft} />
      ) : null}
      <Alert kind="warning" heading={props.own ? t.headingOwn : t.heading(name)}>
        <p>{t.means}</p>
      </Alert>
      <h2>{t.difference}</h2>
      <p class="soft">{t.differenceMeans}</p>
      {nameOf(part) === nameOf(mine) ? null : (
        <WordDiff lang={lang} before={nameOf(part)} after={nameOf(mine)} />
      )}
      <WordDiff lang={lang} before={part.body} after={mine.body} brief />
      <div class="beside">
        <MyText {...props} errors={errors} />
        <section aria-labelledby="deres">
          <h2 id="deres">{t.theirs}</h2>
          <p class="soft">{t.theirsBy(name, when(part.updatedAt, now, lang))}</p>
          <p>
            <strong>{nameOf(part)}</strong>
          </p>
          <div class="raw-text">{part.body}</div>
        </section>
      </div>
    </>
  )
}

const MyText: FC<SettlePageProps & { errors: Readonly<Record<string, string>> }> = (props) => {
  const { lang, view, mine, errors } = props
  const t = partTexts[lang].settle
  const w = partTexts[lang].write
  return (
    <unsaved-guard lang={lang} data-unsaved="">
      <Form action={planPaths.settle(view.part.id)} class="write-form">
        <h2>{t.mine}</h2>
        <p class="soft">{t.merge}</p>
        <input type="hidden" name="revision" value={String(view.part.revision)} />
        <div class="name-fields">
          <TextField
            name="nummer"
            label={w.number}
            size={7}
            value={mine.number ?? ''}
            error={errors['nummer']}
          />
          <TextField name="titel" label={w.heading} value={mine.title} error={errors['titel']} />
        </div>
        <MarkdownField
          lang={lang}
          label={w.body}
          partId={mine.partId}
          value={mine.body}
          charts={props.charts}
          error={errors['tekst']}
        />
        <ul class="choices">
          <li>
            <Button name="valg" value="min">
              {t.keepMine}
            </Button>
            <span class="soft">{t.keepMineMeans}</span>
          </li>
          <li>
            <Button kind="secondary" name="valg" value="deres">
              {t.keepTheirs}
            </Button>
            <span class="soft">{t.keepTheirsMeans}</span>
          </li>
        </ul>
      </Form>
    </unsaved-guard>
  )
}
