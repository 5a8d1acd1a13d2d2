export { checkFolder, verdictOf, type Line } from './check-folder.ts'
