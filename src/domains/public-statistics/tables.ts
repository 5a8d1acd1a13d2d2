import type { ColumnType } from 'kysely'
import type { CalendarDate } from '#calendar'
import type { Evidence } from '#claims'
import type { Origin } from '#statistics'
import type { ClaimAbout, SeriesReport } from '#statistics/analysis'
import type {
  PublicAnnotation,
  PublicArea,
  PublicCategory,
  PublicRelease,
  PublicSeries,
} from '#statistics-publishing'

type Json<T> = ColumnType<T, string, never>
type OfRelease = { release_id: string }

type ReleaseTable = OfRelease &
  Omit<PublicRelease, 'vintage_sha256'> & {
    vintage_sha256: ColumnType<string | null, string | undefined, never>
    sha256: string
    published_at: ColumnType<Date, Date | string, never>
  }

type SeriesTable = OfRelease &
  Omit<PublicSeries, 'report' | 'origins'> & {
    report: Json<SeriesReport>
    origins: ColumnType<readonly Origin[] | null, string | null | undefined, never>
  }

type ClaimTable = {
  number: number
  kind: 'phrase' | 'chart'
  about: ClaimAbout | null
  claimed: string | null
  evidence: Json<Evidence>
  made_on: CalendarDate
}

type ClaimSinceTable = {
  claim_number: number
  position: number
  holds: boolean
  since: Json<Evidence>
  noted_on: CalendarDate
}

declare module '#db/tables' {
  interface Tables {
    'published.statistics_release': ReleaseTable
    'published.statistics_category': OfRelease & PublicCategory
    'published.statistics_area': OfRelease & PublicArea
    'published.statistics_series': SeriesTable
    'published.statistics_annotation': OfRelease & PublicAnnotation
    'published.claim': ClaimTable
    'published.claim_since': ClaimSinceTable
  }
}
