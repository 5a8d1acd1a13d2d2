import type { FC } from 'hono/jsx'
import { Breadcrumb } from '#design'
import type { Lang } from '#texts'
import { editionTexts, nameOf } from '#plan-editions'
import { planPaths } from '#plans'
import type { PartView } from './part-data.ts'

/** The way back from a part's pages. */
export const PartTrail: FC<{ lang: Lang; view: PartView; toPart?: boolean }> = ({ lang, view, toPart }) => (
  <Breadcrumb
    label={editionTexts[lang].all.trail}
    trail={[
      { href: planPaths.all, text: editionTexts[lang].all.title },
      { href: `${planPaths.edition(view.edition.id)}#plads-${view.part.position}`, text: view.edition.title },
      ...(toPart ? [{ href: planPaths.part(view.part.id), text: nameOf(view.part) }] : []),
    ]}
  />
)
