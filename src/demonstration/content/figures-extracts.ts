import type { AnnotationKind } from '#statistics'
import type { PeriodKey, Periods } from '#statistics/periods'
import type { ReadTable } from '#statistics/reading'
import { demoCharges, demoReports } from './figures.ts'
import type { DemoText } from './types.ts'

/** An extract of made-up figures. `note` and `fileName` are internal. */
export type DemoExtract = {
  /** `YYYY-MM-DD` */
  readonly drawnOn: string
  readonly last: PeriodKey
  /** The codes of the offences that were drawn, of the nine municipalities; left out: all there is. */
  readonly only?: readonly string[]
  readonly fileName: string
  readonly note: string
}

/** A made-up table of figures with its extracts, oldest first. */
export type DemoDataSet = {
  readonly code: string
  readonly classification: 'straf' | 'unge'
  readonly period: Periods
  readonly title: DemoText
  readonly unit: DemoText
  readonly table: (last: PeriodKey, only: readonly string[] | null) => ReadTable
  readonly extracts: readonly DemoExtract[]
  readonly annotations: readonly DemoAnnotation[]
}

/** What a reader of the curve must know; public. */
type DemoAnnotation = {
  /** Null: everywhere. */
  readonly areaKey: string | null
  /** Slug of a category; null: all of them. */
  readonly category: string | null
  readonly period: PeriodKey
  readonly kind: AnnotationKind
  readonly text: DemoText
}

/** Who publishes the figures: nobody, and that has to stand beside every one of them. */
export const publisher: DemoText = {
  da: 'Kredsplans demonstration (opdigtede tal)',
  en: 'Demonstration of Kredsplan (made-up figures)',
}

/** Reports a month, as drawn in two Novembers. */
export const reportsSet: DemoDataSet = {
  code: 'anmeldelser',
  classification: 'straf',
  period: 12,
  title: { da: 'Anmeldelser (opdigtede tal)', en: 'Reports (made-up figures)' },
  unit: { da: 'anmeldelser', en: 'reports' },
  table: demoReports,
  extracts: [
    {
      drawnOn: '2025-11-03',
      last: '2025-10',
      // Few enough to be worked out while the demonstration is set up for the first time.
      only: ['1320', '1435', '1440', '3210'],
      fileName: 'anmeldelser-november-2025 (j.nr. VBQZRTLM)',
      note: 'Kun indbrud og narkotika, som kapitlet handlede om; oktober er ikke færdig. (j.nr. HWKQDNXE)',
    },
    {
      drawnOn: '2026-11-03',
      last: '2026-10',
      fileName: 'anmeldelser-november-2026 (j.nr. JTRMZAPO)',
      note: 'Trukket igen kl. 10, fordi den første fil manglede Læsø. (j.nr. QLSVUEYC)',
    },
  ],
  annotations: [
    {
      areaKey: null,
      category: 'seksualforbrydelser',
      period: '2023-04',
      kind: 'break',
      text: {
        da: 'Ny måde at registrere på (opdigtet): flere sager tælles med fra april 2023.',
        en: 'A new way of recording (made up): more cases count from April 2023.',
      },
    },
    {
      areaKey: '0813',
      category: 'haervaerk',
      period: '2025-09',
      kind: 'mass-case',
      text: {
        da: 'Én sag (opdigtet): maling på næsten hundrede biler samme nat.',
        en: 'One case (made up): paint on almost a hundred cars in one night.',
      },
    },
    {
      areaKey: '0846',
      category: 'narko-og-doping',
      period: '2024-07',
      kind: 'note',
      text: {
        da: 'Smugling i juli og august 2024 blev aldrig leveret (opdigtet). De to måneder er ukendte, ikke nul.',
        en: 'Smuggling in July and August 2024 was never delivered (made up). Both months are unknown, not zero.',
      },
    },
  ],
}

/** Charges against 10 to 17 year olds a quarter, for the report in May. */
export const chargesSet: DemoDataSet = {
  code: 'sigtelser-unge',
  classification: 'unge',
  period: 4,
  title: {
    da: 'Sigtelser mod 10-17-årige (opdigtede tal)',
    en: 'Charges against 10 to 17 year olds (made-up figures)',
  },
  unit: { da: 'sigtelser', en: 'charges' },
  table: demoCharges,
  extracts: [
    {
      drawnOn: '2026-10-12',
      last: '2026-Q3',
      fileName: 'sigtelser-unge-oktober-2026 (j.nr. RDXWKYHB)',
      note: 'Kun sigtelser; sager hos Ungdomskriminalitetsnævnet er ikke med. (j.nr. NMOPGEZF)',
    },
  ],
  annotations: [],
}
