import { catalogue } from '#texts'
import type { ActionPlanState } from './lifecycle.ts'
import type { Review } from './types.ts'

/** What a mail about an action plan is about, in the words of one language. */
type Facts = {
  readonly name: string
  readonly council: string
  /** The district plan's title. */
  readonly plan: string
  readonly year: number
}

type Opened = Facts & { readonly by: string; readonly areas: number }
type Touched = Facts & {
  readonly reason: string
  readonly rows: readonly string[]
  readonly next: string
  readonly link: string
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** The mails that tell a local council of its action plan. */
export const noticeTexts = catalogue(
  {
    openSubject: (f: Opened) => `${f.council}: handleplan for ${f.year}, frist ${f.by}`,
    open: (f: Opened & { readonly link: string }) =>
      `Kære ${f.name}\n\n${f.plan} er offentliggjort, og ${f.council} har fået sin handleplan for ${f.year}. Du får mailen, fordi du er formand eller koordinator i lokalrådet.\n\nDet her ventes af jer:\n${list(
        [
          f.areas === 1
            ? 'svar på 1 indsatsområde: dækket, delvist dækket eller ikke relevant hos jer'
            : `svar på ${f.areas} indsatsområder: dækket, delvist dækket eller ikke relevant hos jer`,
          'indsatser, hver med tovholder, stedfortræder, problem, målepunkt og datoer',
          'en beslutning om hver af sidste års indsatser, hvis I havde nogen',
          'jeres egne lokale indsatsområder, hvis der er behov for det',
        ],
      )}\n\nFristen er den ${f.by}. Det er stadig muligt at indsende handleplanen bagefter.\n\nHandleplanen er her:\n${f.link}\n`,
    reviewSubject: (f: Facts) => `${f.council}: se svar igennem i handleplanen for ${f.year}`,
    review: (f: Touched) =>
      `Kære ${f.name}\n\n${f.plan} er offentliggjort i en ny udgave.${f.reason === '' ? '' : ` Det er rettet: ${f.reason}`}\n\nDet berører handleplanen for ${f.council}. Intet er slettet. Se på disse indsatsområder:\n${list(f.rows)}\n\n${f.next}\n\nHandleplanen er her:\n${f.link}\n`,
    mark: {
      changed: (area: string) => `${area} (teksten er ændret)`,
      new: (area: string) => `${area} (nyt, mangler svar)`,
      gone: (area: string) => `${area} (er ikke længere i planen)`,
    } satisfies Record<Review, (area: string) => string>,
    next: {
      draft: 'Åbn handleplanen, og svar på dem igen.',
      submitted:
        'Handleplanen er indsendt. Tag den tilbage, hvis svarene skal ændres, før lokalrådet beslutter.',
      adopted:
        'Handleplanen er vedtaget. Når den er offentliggjort, kan svarene ændres med en rettelse af handleplanen.',
      published: 'Handleplanen er offentlig. Begynd en rettelse af den for at ændre svarene.',
      superseded: 'Åbn den nyeste udgave af handleplanen, og svar på dem igen.',
    } satisfies Record<ActionPlanState, string>,
  },
  {
    openSubject: (f: Opened) => `${f.council}: action plan for ${f.year}, due ${f.by}`,
    open: (f: Opened & { readonly link: string }) =>
      `Dear ${f.name}\n\n${f.plan} has been published, and ${f.council} has its action plan for ${f.year}. You get this mail because you are chair or coordinator of the local council.\n\nThis is expected of you:\n${list(
        [
          f.areas === 1
            ? 'an answer to 1 focus area: covered, partly covered or not relevant where you are'
            : `answers to ${f.areas} focus areas: covered, partly covered or not relevant where you are`,
          'measures, each with lead, deputy, problem, indicator and dates',
          'a decision on each of last year’s measures, if you had any',
          'local focus areas of your own, if there is a need',
        ],
      )}\n\nIt is due on ${f.by}. The action plan can still be submitted afterwards.\n\nThe action plan is here:\n${f.link}\n`,
    reviewSubject: (f: Facts) => `${f.council}: look at answers in the action plan for ${f.year}`,
    review: (f: Touched) =>
      `Dear ${f.name}\n\n${f.plan} has been published in a new edition.${f.reason === '' ? '' : ` What was corrected: ${f.reason}`}\n\nThis touches the action plan of ${f.council}. Nothing was deleted. Look at these focus areas:\n${list(f.rows)}\n\n${f.next}\n\nThe action plan is here:\n${f.link}\n`,
    mark: {
      changed: (area: string) => `${area} (its text has changed)`,
      new: (area: string) => `${area} (new, not answered)`,
      gone: (area: string) => `${area} (no longer in the plan)`,
    },
    next: {
      draft: 'Open the action plan and answer them again.',
      submitted:
        'The action plan has been submitted. Take it back if answers are to change before the council decides.',
      adopted:
        'The action plan has been adopted. Once it is published, answers can be changed by a correction of it.',
      published: 'The action plan is public. Begin a correction of it to change answers.',
      superseded: 'Open the newest edition of the action plan and answer them again.',
    },
  },
)
