import type { FC } from 'hono/jsx'
import { Alert, Facts } from '#design'
import type { OffenceYear } from '#statistics'
import { formatNumber, type Lang } from '#texts'
import { categoryTexts } from './category-texts.ts'
import { showChange } from './numbers.ts'

/** What saving a category would do: the latest full year before and after, and which offences come and go. */
export type Effect = {
  /** Null where there is no full year yet; its totals are before and after. */
  readonly year: OffenceYear | null
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Shows it before anything is saved. */
export const CategoryEffect: FC<{ readonly lang: Lang; readonly effect: Effect }> = ({ lang, effect }) => {
  const t = categoryTexts[lang].effect
  const { year, added, removed } = effect
  const [before = null, after = null] = year?.totals ?? []
  const shown = (count: number | null): string => (count === null ? t.unknown : formatNumber(count, lang))
  const change = before !== null && after !== null ? showChange(lang, after - before) : t.unknown
  return (
    <Alert kind="info" heading={t.heading}>
      <p>{year ? t[year.of](year.year) : t.noYear}</p>
      <Facts
        facts={[
          ...(year
            ? [
                [t.before, shown(before)] as const,
                [t.after, shown(after)] as const,
                [t.change, change] as const,
              ]
            : []),
          [t.added, added.join(', ') || t.nothing],
          [t.removed, removed.join(', ') || t.nothing],
        ]}
      />
    </Alert>
  )
}
