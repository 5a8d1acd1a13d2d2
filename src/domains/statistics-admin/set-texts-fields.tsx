import type { FC } from 'hono/jsx'
import { TextField } from '#design'
import { field, type Filled } from '#http'
import type { Lang } from '#texts'
import { uploadTexts } from './upload-texts.ts'

type FieldsProps = { readonly lang: Lang; readonly filled: Filled }

/** What a data set is called, who publishes it and what it counts, in both languages. */
export const SetTextsFields: FC<FieldsProps> = ({ lang, filled }) => {
  const t = uploadTexts[lang]
  return (
    <>
      <InBoth lang={lang} filled={filled} name="titel" label={t.name} hint={t.nameHint} />
      <InBoth lang={lang} filled={filled} name="udgiver" label={t.publisher} hint={t.publisherHint} />
      <InBoth lang={lang} filled={filled} name="enhed" label={t.unit} hint={t.unitHint} />
    </>
  )
}

type InBothProps = FieldsProps & { readonly name: string; readonly label: string; readonly hint: string }

const InBoth: FC<InBothProps> = ({ lang, filled, name, label, hint }) => {
  const t = uploadTexts[lang]
  return (
    <>
      <TextField {...field(filled, `${name}-da`, t.inDanish(label))} hint={hint} required />
      <TextField {...field(filled, `${name}-en`, t.inEnglish(label))} required />
    </>
  )
}
