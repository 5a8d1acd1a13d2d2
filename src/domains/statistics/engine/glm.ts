import { factorise, inverse, solve } from './matrix.ts'

/** A log-linear model's data: n counts, an n x p matrix row by row, and what is added to the linear part. */
export type Design = {
  readonly n: number
  readonly p: number
  readonly x: Float64Array
  readonly y: Float64Array
  readonly offset: Float64Array
  /** Prior weights, 1 where omitted. */
  readonly weights?: Float64Array
}

/** A fitted model. `covariance` is (X' W X)^-1, p x p, still to be multiplied by the dispersion. */
export type Fit = {
  readonly coefficients: Float64Array
  readonly covariance: Float64Array
  readonly fitted: Float64Array
  readonly deviance: number
}

export type FitOutcome = Fit | 'rank-deficient' | 'no-convergence'

const mostIterations = 50
const mostHalvings = 30
const tolerance = 1e-10

/**
 * Fits log mu = offset + X b by iteratively reweighted least squares until the deviance stands still within 1e-10 of
 * itself (R's 1e-8 is felt in the sixth digit of an interval), and one step more. It starts from a former fit or near
 * the mean, which is a step nearer than the usual y + 0.1.
 *
 * @param theta variance mu + mu^2/theta (NB2); infinite: the Poisson variance mu
 */
export function fitCounts(design: Design, theta = Infinity, start: Fit | null = null): FitOutcome {
  const state = startFrom(design, start)
  let former = start?.coefficients ?? null
  let deviance = start ? devianceOf(design, theta, start.fitted) : Infinity
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    normalEquations(design, theta, state, true)
    if (!factorise(state.cross, design.p)) return 'rank-deficient'
    solve(state.cross, design.p, state.b)
    predict(design, state)
    let next = devianceOf(design, theta, state.mu)
    for (let i = 0; former && rises(next, deviance) && i < mostHalvings; i++) {
      halve(state.b, former)
      predict(design, state)
      next = devianceOf(design, theta, state.mu)
    }
    if (!Number.isFinite(next)) return 'no-convergence'
    if (Math.abs(next - deviance) < tolerance * (Math.abs(next) + 0.1))
      return finish(design, theta, state, next)
    deviance = next
    former = state.b.slice()
  }
  return 'no-convergence'
}

/** What the iterations write over: linear part, fitted values, X' W X, the right-hand side or solution, W and z. */
type State = {
  readonly eta: Float64Array
  readonly mu: Float64Array
  readonly cross: Float64Array
  readonly b: Float64Array
  readonly w: Float64Array
  readonly z: Float64Array
}

function startFrom({ n, p, y }: Design, start: Fit | null): State {
  const mean = y.reduce((sum, count) => sum + count, 0) / n
  const mu = start ? start.fitted.slice() : y.map((count) => (count + 3 * mean + 0.1) / 4)
  const eta = new Float64Array(n)
  for (let t = 0; t < n; t++) eta[t] = Math.log(mu[t] as number)
  const [w, z, b] = [new Float64Array(n), new Float64Array(n), new Float64Array(p)]
  return { eta, mu, cross: new Float64Array(p * p), b, w, z }
}

/**
 * X' W X (its lower half) and X' W z.
 *
 * @param observed with the information that the counts hold (Newton's step, which converges however large the
 *   variance is), else with the one expected of the model (which R's standard errors come from); without theta the same
 */
function normalEquations(design: Design, theta: number, state: State, observed: boolean): void {
  const { eta, mu, cross, b, w, z } = state
  const { n, p, x, y, offset, weights } = design
  const excess = 1 / theta
  for (let t = 0; t < n; t++) {
    const m = mu[t] as number
    const count = y[t] as number
    const spread = 1 + m * excess
    const held = observed ? 1 + count * excess : spread
    w[t] = ((m * held) / (spread * spread)) * (weights ? (weights[t] as number) : 1)
    z[t] = (eta[t] as number) - (offset[t] as number) + ((count - m) * spread) / (m * held)
  }
  cross.fill(0)
  b.fill(0)
  // Two rows at a time: sums are read and written half as often. The last of an odd number is its own pair, of no
  // weight.
  for (let t = 0; t < n; t += 2) {
    const u = Math.min(t + 1, n - 1)
    const [wt, wu] = [w[t] as number, u > t ? (w[u] as number) : 0]
    const [zt, zu] = [z[t] as number, z[u] as number]
    for (let i = 0; i < p; i++) {
      const at = wt * (x[t * p + i] as number)
      const au = wu * (x[u * p + i] as number)
      if (at === 0 && au === 0) continue
      b[i] = (b[i] as number) + at * zt + au * zu
      for (let j = 0; j <= i; j++)
        cross[i * p + j] =
          (cross[i * p + j] as number) + at * (x[t * p + j] as number) + au * (x[u * p + j] as number)
    }
  }
}

function predict({ n, p, x, offset }: Design, { eta, mu, b }: State): void {
  for (let t = 0; t < n; t++) {
    let sum = offset[t] as number
    for (let i = 0; i < p; i++) sum += (x[t * p + i] as number) * (b[i] as number)
    eta[t] = sum
    mu[t] = Math.exp(sum)
  }
}

function devianceOf({ n, y, weights }: Design, theta: number, mu: Float64Array): number {
  let sum = 0
  for (let t = 0; t < n; t++) {
    const count = y[t] as number
    const m = mu[t] as number
    const logPart = count > 0 ? count * Math.log(count / m) : 0
    const rest = theta === Infinity ? count - m : (count + theta) * Math.log1p((count - m) / (m + theta))
    sum += (logPart - rest) * (weights ? (weights[t] as number) : 1)
  }
  return 2 * sum
}

function rises(next: number, former: number): boolean {
  return !(next <= former * (1 + 1e-8) + 1e-9)
}

function halve(b: Float64Array, former: Float64Array): void {
  for (let i = 0; i < b.length; i++) b[i] = ((b[i] as number) + (former[i] as number)) / 2
}

/** One more step, which squares what error is left, and the covariance at its end. */
function finish(design: Design, theta: number, state: State, deviance: number): FitOutcome {
  normalEquations(design, theta, state, false)
  if (!factorise(state.cross, design.p)) return 'rank-deficient'
  solve(state.cross, design.p, state.b)
  predict(design, state)
  const { b, mu, cross } = state
  // Expecting nothing at all of a row is no fit but one that runs away.
  if (!mu.every((m) => m > 0)) return 'no-convergence'
  return { coefficients: b, covariance: inverse(cross, design.p), fitted: mu, deviance }
}
