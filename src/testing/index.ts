export { cloneDatabase, test, testConnection } from './database.ts'
export { launchBrowser } from './browser.ts'
export { anActor } from './actors.ts'
export { aDistrict, aMember, councilId } from './district.ts'
export { someFigures } from './drawn-figures.ts'
export { functionOf, onLaesoe } from './laesoe.ts'
export { aMeasureText } from './measure-text.ts'
export {
  drawQuarters,
  fallingCounts,
  quarterlyFigures,
  turnedCounts,
  type QuarterlyFigures,
} from './quarterly-figures.ts'
export { aReadTable } from './read-table.ts'
export { visiting } from './workspace.ts'
