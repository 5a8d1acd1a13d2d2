import { catalogue } from '#texts'

/** What the watch over claims says, in mails and as tasks. */
export const watchTexts = catalogue(
  {
    subject: {
      fails: (count: number) =>
        count === 1
          ? 'Et udsagn i planen passer ikke længere med tallene'
          : `${count} udsagn i planen passer ikke længere med tallene`,
      holds: (count: number) =>
        count === 1
          ? 'Et udsagn i planen passer igen med tallene'
          : `${count} udsagn i planen passer igen med tallene`,
    },
    body: (reader: string, figures: string, list: string) =>
      `Kære ${reader}\n\nDer er kommet nye tal (${figures}), og de siger noget andet end før om det her:\n\n${list}\n\nTeksten i planen er ikke ændret. Er planen et udkast, så ret afsnittet. Er den vedtaget, så drøft med kredsrådet, om den skal rettes. Den offentlige side viser selv de nye tal ved siden af, når tallene bliver offentliggjort.\n`,
    figures: (title: string, drawn: string) => `${title}, trukket ${drawn}`,
    said: (phrase: string, area: string) => `»${phrase}« om ${area}`,
    fails: (said: string, where: string, now: string) =>
      `- ${said} i ${where} holder ikke længere. Tallene siger nu: ${now}`,
    holds: (said: string, where: string) => `- ${said} i ${where} holder igen.`,
    where: (part: string, plan: string) => `${part} (${plan})`,
    task: (said: string, where: string, now: string) =>
      `Et udsagn holder ikke længere: ${said} i ${where}. Tallene siger nu: ${now}`,
  },
  {
    subject: {
      fails: (count) =>
        count === 1
          ? 'A claim in the plan no longer fits the figures'
          : `${count} claims in the plan no longer fit the figures`,
      holds: (count) =>
        count === 1
          ? 'A claim in the plan fits the figures again'
          : `${count} claims in the plan fit the figures again`,
    },
    body: (reader, figures, list) =>
      `Dear ${reader}\n\nThere are new figures (${figures}), and they say something else than before about this:\n\n${list}\n\nThe text of the plan has not been changed. If the plan is a draft, edit the section. If it is adopted, talk with the district council about whether to correct it. The public page will show the new figures beside it by itself once they are published.\n`,
    figures: (title, drawn) => `${title}, drawn on ${drawn}`,
    said: (phrase, area) => `“${phrase}” of ${area}`,
    fails: (said, where, now) => `- ${said} in ${where} no longer holds. The figures now say: ${now}`,
    holds: (said, where) => `- ${said} in ${where} holds again.`,
    where: (part, plan) => `${part} (${plan})`,
    task: (said, where, now) => `A claim no longer holds: ${said} in ${where}. The figures now say: ${now}`,
  },
)
