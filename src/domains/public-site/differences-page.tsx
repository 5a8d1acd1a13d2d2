import type { Child, FC } from 'hono/jsx'
import { Alert, Details, Tag } from '#design'
import type { Lang } from '#texts'
import { partName } from '#verification'
import type { Paragraph, PartDifference } from './compare-editions.ts'
import { editionKey, paths } from './paths.ts'
import { planTexts } from './plan-texts.ts'
import type { EditionSummary } from './types.ts'

export type DifferencesPageProps = {
  readonly lang: Lang
  readonly year: number
  readonly editions: readonly EditionSummary[]
  readonly from: EditionSummary | null
  readonly to: EditionSummary | null
  readonly differences: readonly PartDifference[]
}

/** What changed between two editions, part by part. */
export const DifferencesPage: FC<DifferencesPageProps> = (props) => {
  const { lang, from, to, differences } = props
  const t = planTexts[lang].differences
  const edited = differences.filter((difference) => difference.kind !== 'unchanged')
  const unchanged = differences.filter((difference) => difference.kind === 'unchanged')
  const count = (kind: PartDifference['kind']) => differences.filter((part) => part.kind === kind).length
  return (
    <>
      <h1>{t.title}</h1>
      <ChooseEditions {...props} />
      {from && to ? (
        <>
          <p class="lead">{t.lead(t.editionOf(from.year, from.number), t.editionOf(to.year, to.number))}</p>
          {edited.length === 0 ? (
            <Alert kind="info" heading={t.same} />
          ) : (
            <p>
              <strong>
                {t.counts(count('changed'), count('added'), count('removed'), count('unchanged'))}
              </strong>
              <br />
              {t.key} <ins>{t.keyAdded}</ins> <del>{t.keyRemoved}</del>
            </p>
          )}
          {edited.map((difference) => (
            <Difference lang={lang} difference={difference} />
          ))}
          {unchanged.length === 0 ? null : (
            <Details summary={t.unchanged(unchanged.length)}>
              <ul class="plain-list" lang="da">
                {unchanged.map(({ part }) => (
                  <li>{partName(part)}</li>
                ))}
              </ul>
            </Details>
          )}
        </>
      ) : (
        <p>{props.editions.length > 1 ? t.unknown : t.nothingToCompare}</p>
      )}
    </>
  )
}

const ChooseEditions: FC<DifferencesPageProps> = ({ lang, year, editions, from, to }) => {
  const t = planTexts[lang].differences
  if (editions.length < 2) return null
  const choice = (name: string, label: string, chosen: EditionSummary | null): Child => (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <select class="form-select" id={name} name={name}>
        {editions.map((edition) => (
          <option value={editionKey(edition)} selected={edition.editionId === chosen?.editionId}>
            {t.option(edition.year, edition.number)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form class="line-form no-print" method="get" action={paths(lang).differences(year)}>
      {choice('fra', t.from, from)}
      {choice('til', t.to, to)}
      <button class="button button-secondary" type="submit">
        {t.show}
      </button>
    </form>
  )
}

const Difference: FC<{
  readonly lang: Lang
  readonly difference: Exclude<PartDifference, { kind: 'unchanged' }>
}> = ({ lang, difference }) => {
  const t = planTexts[lang].differences
  const tone = { added: 'good', removed: 'bad', changed: 'wait' } as const
  return (
    <section class="difference">
      <h2>
        <span lang="da">{partName(difference.part)}</span>{' '}
        <Tag tone={tone[difference.kind]}>{t[difference.kind]}</Tag>
      </h2>
      {difference.kind === 'changed' && difference.before !== null ? (
        <p class="sub">{t.renamed(difference.before)}</p>
      ) : null}
      <div class="prose" lang="da">
        {withoutLongSilence(difference.paragraphs).map((entry) =>
          typeof entry === 'number' ? (
            <p class="skipped" lang={lang}>
              {t.skipped(entry)}
            </p>
          ) : (
            <Words lang={lang} paragraph={entry} />
          ),
        )}
      </div>
    </section>
  )
}

/** Insertions and removals are also said in words, for those who hear the page. */
const Words: FC<{ readonly lang: Lang; readonly paragraph: Paragraph }> = ({ lang, paragraph }) => {
  const t = planTexts[lang].differences
  const said = (text: string): Child => (
    <span class="sr-only" lang={lang}>
      {text}
    </span>
  )
  return (
    <p>
      {paragraph.map(({ kind, text }) => {
        if (kind === 'same') return text
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark>
            {said(kind === 'added' ? t.addedBefore : t.removedBefore)}
            {text}
            {said(t.after)}
          </Mark>
        )
      })}
    </p>
  )
}

/** Paragraphs without changes that have none beside them either become their number. */
function withoutLongSilence(paragraphs: readonly Paragraph[]): readonly (Paragraph | number)[] {
  const quiet = paragraphs.map((paragraph) => paragraph.every((word) => word.kind === 'same'))
  const shown: (Paragraph | number)[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const silent = [index - 1, index, index + 1].every((at) => quiet[at] ?? true)
    const last = shown.at(-1)
    if (!silent) shown.push(paragraph)
    else if (typeof last === 'number') shown[shown.length - 1] = last + 1
    else shown.push(1)
  }
  return shown
}
