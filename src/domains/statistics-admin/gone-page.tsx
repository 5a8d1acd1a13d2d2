import type { FC } from 'hono/jsx'
import { ButtonLink } from '#design'
import { statisticsPaths } from '#statistics'
import type { Lang } from '#texts'
import { previewTexts } from './preview-texts.ts'
import { SetTrail } from './set-trail.tsx'
import { wordTexts } from './word-texts.ts'

/** A file that was read and is no longer here. */
export const GonePage: FC<{ readonly lang: Lang }> = ({ lang }) => (
  <>
    <SetTrail lang={lang} />
    <h1>{previewTexts[lang].gone}</h1>
    <p class="lead">{previewTexts[lang].goneMeans}</p>
    <ButtonLink href={statisticsPaths.import}>{wordTexts[lang].intake}</ButtonLink>
  </>
)
