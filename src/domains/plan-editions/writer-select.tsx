import type { FC } from 'hono/jsx'
import type { FunctionOption } from '#councils'
import { Field } from '#design'
import type { Lang } from '#texts'
import { editionTexts } from './edition-texts.ts'

type WriterSelectProps = {
  readonly lang: Lang
  readonly functions: readonly FunctionOption[]
  readonly name: string
  /** The chosen function's id; empty for nobody. */
  readonly value: string
}

/** Chooses the function that is to write, council by council; those that only look on are left out. */
export const WriterSelect: FC<WriterSelectProps> = ({ lang, functions, name, value }) => {
  const t = editionTexts[lang].list
  const able = functions.filter((option) => option.role !== 'observer' && option.role !== 'operator')
  const councils = [...new Map(able.map((option) => [option.councilId, option])).values()]
  return (
    <Field name={name} label={t.writer}>
      <select class="form-select" id={name} name={name}>
        <option value="">{t.nobody}</option>
        {councils.map((council) => (
          <optgroup label={lang === 'da' ? council.councilDa : council.councilEn}>
            {able
              .filter((option) => option.councilId === council.councilId)
              .map((option) => (
                <option value={option.id} selected={option.id === value}>
                  {lang === 'da' ? option.titleDa : option.titleEn} ({option.holderName ?? t.vacant})
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
