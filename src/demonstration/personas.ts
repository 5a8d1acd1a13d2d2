import type { Persona } from '#accounts'
import { people } from './content/index.ts'

const shown = [
  'sekretariatsleder',
  'politidirektoer',
  'borgmester-aalborg',
  'laesoe-koordinator',
  'aalborg-tovholder-natteliv',
  'analytiker',
  'operatoer',
]

/** Whom a visitor of the demonstration can try the workspace as. */
export const personas: readonly Persona[] = shown.flatMap((key) => {
  const one = people.find((entry) => entry.key === key)
  return one ? [{ email: one.holder.email, titleDa: one.titleDa, titleEn: one.titleEn }] : []
})
