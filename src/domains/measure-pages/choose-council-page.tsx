import type { FC } from 'hono/jsx'
import { nameIn, type Council } from '#councils'
import { Button, ButtonLink, Select } from '#design'
import { measurePaths } from '#measures'
import type { Lang } from '#texts'
import { MeasureTrail } from './form-page.tsx'
import { formTexts } from './form-texts.ts'
import { wordTexts } from './word-texts.ts'

type ChooseCouncilPageProps = {
  readonly lang: Lang
  readonly councils: readonly Council[]
  readonly year: number
}

/** Whose measure it will be: asked first, since areas and functions follow from it. */
export const ChooseCouncilPage: FC<ChooseCouncilPageProps> = ({ lang, councils, year }) => {
  const t = formTexts[lang]
  return (
    <>
      <MeasureTrail lang={lang} measure={null} />
      <h1>{t.chooseTitle}</h1>
      <p class="lead">{t.chooseLead}</p>
      <form method="get" action={measurePaths.new}>
        <input type="hidden" name="aar" value={String(year)} />
        <Select
          name="raad"
          label={t.council}
          options={councils.map((council) => ({ value: council.slug, label: nameIn(lang, council) }))}
        />
        <p class="actions">
          <Button>{t.onward}</Button>
          <ButtonLink href={measurePaths.all}>{wordTexts[lang].cancel}</ButtonLink>
        </p>
      </form>
    </>
  )
}
