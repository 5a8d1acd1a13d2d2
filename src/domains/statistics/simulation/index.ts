export { alarmPower, falseAlarms, projectionCoverage, trendCoverage } from './coverage.ts'
export { seeded, type Random } from './random.ts'
export { draw, plain, type Scenario } from './scenario.ts'
