export { forPublic } from './public.ts'
export { reportBoth, reportOn, type BothReports } from './report.ts'
export type * from './types.ts'
