import type { FC } from 'hono/jsx'
import { Details } from '#design'
import type { Lang } from '#texts'
import { categoryTexts } from './category-texts.ts'
import type { CategoryView } from './types.ts'

type PartProps = { readonly lang: Lang; readonly category: CategoryView }

/** What must be said with every figure of a category; nothing where nothing must. */
export const CategoryCaveat: FC<PartProps> = ({ lang, category }) =>
  category.caveat[lang] === '' ? null : <p class="figures-caveat">{category.caveat[lang]}</p>

/** The offences that a category counts, folded. */
export const CategoryDefinition: FC<PartProps> = ({ lang, category }) => (
  <Details summary={categoryTexts[lang].definition}>
    <p>{category.definition[lang]}</p>
    <ul lang="da">
      {category.offences.map((offence) => (
        <li>{offence}</li>
      ))}
    </ul>
  </Details>
)
