import { catalogue, type Lang } from '#texts'
import type { ClaimProblem } from './check-claims.ts'

const texts = catalogue(
  {
    unknownPhrase: (words: string, number: number) =>
      `»${words}« henviser til udsagn nr. ${number}, som ikke findes. Slet det, eller indsæt et nyt udsagn.`,
    unknownChart: (number: number) =>
      `Diagram nr. ${number} findes ikke. Slet linjen ::diagram{nr=${number}}, eller indsæt et nyt diagram.`,
    otherWords: (words: string, number: number, allowed: string) =>
      `»${words}« er ikke det, tallene bag udsagn nr. ${number} viser. Der kan kun stå »${allowed}«. Skriv det, eller slet udsagnet og indsæt et nyt.`,
  },
  {
    unknownPhrase: (words, number) =>
      `“${words}” refers to claim no. ${number}, which does not exist. Delete it, or insert a new claim.`,
    unknownChart: (number) =>
      `Chart no. ${number} does not exist. Delete the line ::diagram{nr=${number}}, or insert a new chart.`,
    otherWords: (words, number, allowed) =>
      `“${words}” is not what the figures behind claim no. ${number} show. It can only say “${allowed}”. Write that, or delete the claim and insert a new one.`,
  },
)

/** What is wrong with a claim or chart in a text, by name, and what to do. */
export function claimProblemText(problem: ClaimProblem, lang: Lang): string {
  const t = texts[lang]
  const { claim } = problem
  if (claim.kind === 'chart') return t.unknownChart(claim.number)
  if (problem.kind === 'unknown') return t.unknownPhrase(claim.words, claim.number)
  return t.otherWords(claim.words, claim.number, problem.allowed.da)
}
