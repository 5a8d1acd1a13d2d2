import type { MeasureText } from '#measures'

/** A measure's text that nothing is wrong with, and nothing but what is given is in. */
export function aMeasureText(given: Partial<MeasureText> = {}): MeasureText {
  return {
    title: 'Natteravne i midtbyen',
    problem: '',
    problemSource: '',
    targetGroup: '',
    purpose: '',
    resources: '',
    note: '',
    startsOn: null,
    endsOn: null,
    continuous: false,
    leadFunctionId: null,
    deputyFunctionId: null,
    public: true,
    areas: [],
    partners: [],
    organisations: [],
    ...given,
  }
}
