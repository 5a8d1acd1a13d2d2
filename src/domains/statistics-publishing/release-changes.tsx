import type { FC } from 'hono/jsx'
import { dateInDenmark, formatDate } from '#calendar'
import { Details, figure, Table } from '#design'
import { ChangeList } from '#register-publishing'
import { periodName, type PeriodKey } from '#statistics/periods'
import type { Lang } from '#texts'
import { figureChangeTexts } from './change-texts.ts'
import { fieldTexts } from './field-texts.ts'
import type { CountChanges, FigureChanges } from './figure-changes.ts'
import type { Names } from './names.ts'
import type { KeptRelease } from './queries.ts'

/** So many rows of a list are shown; the rest is counted. */
const mostRows = 20

type ChangesProps = {
  readonly lang: Lang
  readonly changes: FigureChanges
  /** The release that is public now; null before the first. */
  readonly newest: KeptRelease | null
  readonly names: Names
}

/** What publishing changes for readers, against what they can read now. */
export const ReleaseChanges: FC<ChangesProps> = ({ lang, changes, newest, names }) => {
  const t = figureChangeTexts[lang]
  const { counts } = changes
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t.heading}</h2>
      <p>
        {newest && counts
          ? t.since(newest.number, formatDate(dateInDenmark(newest.publishedAt), lang))
          : t.first}
      </p>
      {counts ? <Counts lang={lang} counts={counts} names={names} /> : null}
      <Areas lang={lang} areas={changes.areas} />
      {(['release', 'categories', 'annotations'] as const).map((group) =>
        changes[group].length === 0 ? null : (
          <>
            <h3>{t.groups[group]}</h3>
            <ChangeList lang={lang} changes={changes[group]} labels={fieldTexts[lang].fields} />
          </>
        ),
      )}
    </section>
  )
}

const Areas: FC<{ readonly lang: Lang; readonly areas: FigureChanges['areas'] }> = ({ lang, areas }) => {
  const t = figureChangeTexts[lang].areas
  return (
    <>
      {(['added', 'removed'] as const).map((way) =>
        areas[way].length === 0 ? null : (
          <Details summary={t[way](areas[way].length)}>
            <p>{areas[way].join(', ')}</p>
          </Details>
        ),
      )}
    </>
  )
}

const Counts: FC<{ readonly lang: Lang; readonly counts: CountChanges; readonly names: Names }> = (props) => {
  const { lang, counts } = props
  const said = sentences(lang, counts)
  return (
    <>
      <ul>
        {(said.length === 0 ? [figureChangeTexts[lang].none] : said).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <Revisions {...props} />
      <Words {...props} />
    </>
  )
}

function sentences(lang: Lang, counts: CountChanges): readonly string[] {
  const t = figureChangeTexts[lang]
  const { newest, revised } = counts
  const higher = revised.filter(({ before, after }) => after > before).length
  const series = t.series(counts.added, counts.removed)
  const period = (key: PeriodKey | null): string => (key === null ? '–' : periodName(key, lang))
  return [
    ...(series === '' ? [] : [`${series}.`]),
    ...(newest.before === newest.after ? [] : [t.newest(period(newest.before), period(newest.after))]),
    ...(revised.length === 0
      ? []
      : [
          t.revised(
            figure(revised.length, lang),
            figure(higher, lang),
            figure(revised.length - higher, lang),
          ),
        ]),
    ...(counts.opened === 0 ? [] : [t.opened(figure(counts.opened, lang))]),
    ...(counts.closed === 0 ? [] : [t.closed(figure(counts.closed, lang))]),
  ]
}

const Revisions: FC<{ readonly lang: Lang; readonly counts: CountChanges; readonly names: Names }> = ({
  lang,
  counts: { revised },
  names,
}) => {
  const t = figureChangeTexts[lang]
  if (revised.length === 0) return null
  return (
    <>
      <Table caption={t.largest} head={[t.place, t.when, t.before, t.after]}>
        {revised.slice(0, mostRows).map((one) => (
          <tr>
            <th scope="row">{names(one)}</th>
            <td>{periodName(one.period, lang)}</td>
            <td class="number">{figure(one.before, lang)}</td>
            <td class="number">{figure(one.after, lang)}</td>
          </tr>
        ))}
      </Table>
      <More lang={lang} count={revised.length} />
    </>
  )
}

const Words: FC<{ readonly lang: Lang; readonly counts: CountChanges; readonly names: Names }> = ({
  lang,
  counts: { words },
  names,
}) => {
  const t = figureChangeTexts[lang]
  if (words.length === 0) return null
  return (
    <>
      <Table caption={t.words} head={[t.place, t.before, t.after]}>
        {words.slice(0, mostRows).map((one) => (
          <tr>
            <th scope="row">{names(one)}</th>
            <td>{one.before}</td>
            <td>{one.after}</td>
          </tr>
        ))}
      </Table>
      <More lang={lang} count={words.length} />
    </>
  )
}

const More: FC<{ readonly lang: Lang; readonly count: number }> = ({ lang, count }) =>
  count <= mostRows ? null : <p class="sub">{figureChangeTexts[lang].moreRows(count - mostRows)}</p>
