export { reasonsInWords } from './health-words.ts'
export { healthMarkOf, leadIn, periodIn, stateTone as measureTone } from './measure-words.ts'
export { measureRoutes } from './routes.ts'
export { wordTexts } from './word-texts.ts'
