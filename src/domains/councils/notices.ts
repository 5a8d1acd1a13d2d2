import { formatDate, type CalendarDate } from '#calendar'
import type { Db, Tx } from '#db'
import type { Actor, CouncilId, PersonId, Seat } from '#permissions'
import { sittersOf, type Sitter } from './access-queries.ts'
import { nameIn, titleIn } from './in-lang.ts'
import type { CouncilFunction } from './member-queries.ts'
import { noticeTexts } from './notice-texts.ts'
import type { Person } from './person-queries.ts'
import type { Place } from './place-holder.ts'
import { findCouncil } from './queries.ts'
import { queueInBoth } from './queue-in-both.ts'
import { sitsOn, sittingRoles } from './sitting.ts'

/** Tells a person at the address they had that it was changed, and by which function. */
export async function tellOfNewAddress(
  tx: Tx,
  before: Pick<Person, 'name' | 'email'>,
  email: string,
  seat: Seat,
): Promise<void> {
  await queueInBoth(tx, before.email, (lang) => {
    const t = noticeTexts[lang]
    return {
      subject: t.addressSubject,
      body: t.address(before.name, before.email, email, titleIn(lang, seat)),
    }
  })
}

/** A place given to somebody, by whom and in which seat: the one that the giving command was authorised by. */
type Given = {
  readonly by: Actor
  readonly seat: Seat
  readonly target: Pick<CouncilFunction, 'councilId' | 'role' | 'titleDa' | 'titleEn'>
  readonly place: Place
  readonly to: { readonly id: PersonId | null; readonly name: string; readonly email: string }
}

/**
 * Tells a council that somebody who does not sit on it gives a place from which its closed items are
 * seen, so that nobody does so in silence. Call it before the place is taken: whoever has to leave it
 * is told too.
 *
 * @returns how many were told; 0 where nobody needs to be, or the council has always been empty
 */
export async function tellOfNewPlace(
  tx: Tx,
  { by, seat, target, place, to }: Given,
  today: CalendarDate,
): Promise<number> {
  const council = await findCouncil(tx, target.councilId)
  if (!council || !sittingRoles.includes(target.role) || sitsOn(by, target.councilId)) return 0
  const readers = await whoIsTold(tx, target.councilId, to.id, today)
  for (const { name: reader, email } of readers)
    await queueInBoth(tx, email, (lang) => {
      const t = noticeTexts[lang]
      const title = titleIn(lang, target)
      const facts = {
        reader,
        person: to.name,
        email: to.email,
        place: place.asDeputy ? t.deputy(title) : title,
        council: nameIn(lang, council),
        from: formatDate(place.from, lang),
        to: place.to ? formatDate(place.to, lang) : null,
        by: titleIn(lang, seat),
      }
      return { subject: t.placeSubject(facts.council), body: t.place(facts) }
    })
  return readers.length
}

/**
 * The council's chair and secretaries of today; without any, all who sit there; and where nobody does,
 * all who ever did: ending everybody's time first does not make it silent. Never who gets the place.
 */
async function whoIsTold(
  db: Db,
  councilId: CouncilId,
  except: PersonId | null,
  today: CalendarDate,
): Promise<readonly Sitter[]> {
  const ever = (await sittersOf(db, councilId, today)).filter((sitter) => sitter.personId !== except)
  const now = ever.filter((sitter) => sitter.to === null || today <= sitter.to)
  const leading = now.filter((sitter) => sitter.role !== 'member')
  const chosen = [leading, now, ever].find((some) => some.length > 0) ?? []
  return [...new Map(chosen.map((sitter) => [sitter.personId, sitter])).values()]
}
