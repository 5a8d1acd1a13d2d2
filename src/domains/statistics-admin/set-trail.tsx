import type { FC } from 'hono/jsx'
import { Breadcrumb } from '#design'
import { statisticsPaths, type DataSet } from '#statistics'
import type { Lang } from '#texts'
import { wordTexts } from './word-texts.ts'

type Step = { readonly href: string; readonly text: string }

/** The way back to the figures, to where they come in and, where there is one, to the data set. */
export const SetTrail: FC<{
  readonly lang: Lang
  readonly set?: DataSet
  /** Steps below the data set. */
  readonly below?: readonly Step[]
}> = ({ lang, set, below }) => {
  const t = wordTexts[lang]
  const own = set ? [{ href: statisticsPaths.vintages(set.code), text: set.title[lang] }] : []
  return (
    <Breadcrumb
      label={t.trail}
      trail={[
        { href: statisticsPaths.front, text: t.figures },
        { href: statisticsPaths.import, text: t.intake },
        ...own,
        ...(below ?? []),
      ]}
    />
  )
}
