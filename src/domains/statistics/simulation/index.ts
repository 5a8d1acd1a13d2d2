export { alarmPower, falseAlarms, projectionCoverage, trendCoverage } from './coverage.ts'
export { negativeBinomial, normal, seeded, type Random } from './random.ts'
export { draw, plain, type Scenario } from './scenario.ts'
