import type { Lang } from '#texts'
import type { Role } from '#permissions'

/** What each role is called; also the title of a function that was created without one. */
export const roleTitles: Readonly<Record<Role, Readonly<Record<Lang, string>>>> = {
  chair: { da: 'Formand', en: 'Chair' },
  member: { da: 'Medlem', en: 'Member' },
  secretary: { da: 'Sekretær', en: 'Secretary' },
  observer: { da: 'Observatør', en: 'Observer' },
  lead: { da: 'Tovholder', en: 'Lead' },
  analyst: { da: 'Analytiker', en: 'Analyst' },
  operator: { da: 'Driftsansvarlig', en: 'Operator' },
}
