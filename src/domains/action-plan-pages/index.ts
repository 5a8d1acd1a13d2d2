export { commonTexts as actionPlanTexts } from './common-texts.ts'
export { stateTone as actionPlanTone, submittedWords } from './plan-words.ts'
export { actionPlanRoutes } from './routes.ts'
export { actionPlanTasks } from './tasks.ts'
