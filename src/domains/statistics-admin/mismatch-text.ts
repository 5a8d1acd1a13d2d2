import type { Mismatch } from '#statistics'
import type { Lang } from '#texts'
import { mismatchTexts } from './mismatch-texts.ts'
import { previewTexts } from './preview-texts.ts'

/** Why a file is no extract of a data set and what to do, in the reader's language. */
export function mismatchText(lang: Lang, mismatch: Mismatch): string {
  const t = mismatchTexts[lang]
  const periods = previewTexts[lang].facts.periods
  switch (mismatch.kind) {
    case 'other-period':
      return t.otherPeriod(periods[mismatch.file], periods[mismatch.dataSet])
    case 'other-table':
      return t.otherTable(mismatch.file, mismatch.dataSet)
    case 'other-classification':
      return t.otherClassification(mismatch.unknown.join(', '))
    case 'same-area-twice':
      return t.sameAreaTwice(mismatch.names.join(', '))
    case 'personal-numbers':
      return t.personalNumbers
    case 'nothing-in-it':
      return t.nothingInIt
  }
}
