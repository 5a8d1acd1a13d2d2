import { catalogue } from '#texts'

/** What the action plans want of somebody now, in both languages. `plan` names the plan. */
export const taskTexts = catalogue(
  {
    plan: (year: number) => `handleplanen for ${year}`,
    planOf: (year: number, council: string) => `handleplanen for ${year}, ${council}`,
    answers: (n: number, plan: string, deadline: string) =>
      n === 1 ? `Giv 1 svar mere i ${plan}. ${deadline}` : `Giv ${n} svar mere i ${plan}. ${deadline}`,
    uncovered: (n: number, plan: string) =>
      n === 1
        ? `1 område i ${plan} er dækket, men har ingen indsats endnu`
        : `${n} områder i ${plan} er dækket, men har ingen indsatser endnu`,
    undecided: (n: number, plan: string) =>
      n === 1
        ? `Tag stilling til 1 af sidste års indsatser i ${plan}`
        : `Tag stilling til ${n} af sidste års indsatser i ${plan}`,
    review: (n: number, plan: string) =>
      n === 1
        ? `Se 1 område igennem i ${plan}: samarbejdsplanen er ændret`
        : `Se ${n} områder igennem i ${plan}: samarbejdsplanen er ændret`,
    measures: (n: number, plan: string) =>
      n === 1
        ? `1 indsats mangler noget, før ${plan} kan indsendes`
        : `${n} indsatser mangler noget, før ${plan} kan indsendes`,
    submit: (plan: string, deadline: string) => `Indsend ${plan}: alt er på plads. ${deadline}`,
    schedule: (plan: string) => `Sæt ${plan} på dagsordenen for et møde i lokalrådet`,
    decide: (plan: string, date: string) => `Skriv beslutningen om ${plan} ind (mødet den ${date})`,
    publish: (plan: string) => `Offentliggør ${plan}`,
    missing: (councils: readonly string[], year: number) =>
      councils.length === 1
        ? `${councils[0]} har ikke indsendt handleplanen for ${year}, og fristen er gået`
        : `${councils.length} lokalråd har ikke indsendt handleplanen for ${year}, og fristen er gået: ${councils.join(', ')}`,
  },
  {
    plan: (year) => `the action plan for ${year}`,
    planOf: (year, council) => `the action plan for ${year}, ${council}`,
    answers: (n, plan, deadline) =>
      n === 1
        ? `Give 1 more answer in ${plan}. ${deadline}`
        : `Give ${n} more answers in ${plan}. ${deadline}`,
    uncovered: (n, plan) =>
      n === 1
        ? `1 area in ${plan} is covered but has no measure yet`
        : `${n} areas in ${plan} are covered but have no measures yet`,
    undecided: (n, plan) =>
      n === 1
        ? `Decide on 1 of last year’s measures in ${plan}`
        : `Decide on ${n} of last year’s measures in ${plan}`,
    review: (n, plan) =>
      n === 1
        ? `Look through 1 area in ${plan}: the cooperation plan has changed`
        : `Look through ${n} areas in ${plan}: the cooperation plan has changed`,
    measures: (n, plan) =>
      n === 1
        ? `1 measure lacks something before ${plan} can be submitted`
        : `${n} measures lack something before ${plan} can be submitted`,
    submit: (plan, deadline) => `Submit ${plan}: everything is in place. ${deadline}`,
    schedule: (plan) => `Put ${plan} on the agenda of a meeting of the local council`,
    decide: (plan, date) => `Record the decision on ${plan} (the meeting on ${date})`,
    publish: (plan) => `Publish ${plan}`,
    missing: (councils, year) =>
      councils.length === 1
        ? `${councils[0]} has not submitted the action plan for ${year}, and the deadline has passed`
        : `${councils.length} local councils have not submitted the action plan for ${year}, and the deadline has passed: ${councils.join(', ')}`,
  },
)
