import { fitCounts, type Design, type Fit } from './glm.ts'
import { digamma, logGamma, trigamma } from './special.ts'

/** A fit with variance mu + mu^2/theta; `covariance` of its fit is already the coefficients' own. */
export type NegativeBinomialFit = {
  readonly status: 'ok'
  readonly fit: Fit
  readonly theta: number
  readonly thetaSe: number
  readonly logLikelihood: number
}

/** Why there is no such fit: the counts vary no more than Poisson counts do, or nothing converged. */
export type NoNegativeBinomialFit = { readonly status: 'theta_infinite_use_poisson' | 'no_convergence' }

const mostTheta = 1e5
const mostRounds = 200
const mostSteps = 100
/** Theta stands still within this part of itself; a larger theta is not known more closely. */
const standstill = 1e-9

/**
 * The negative binomial (NB2) view of a fitted trend: coefficients and theta in turn, until both stand still
 * at their joint optimum. A view beside the default, not in its place.
 */
export function fitNegativeBinomial(
  design: Design,
  poisson: Fit,
): NegativeBinomialFit | NoNegativeBinomialFit {
  let fit = poisson
  let theta = Math.max(1e-4, momentTheta(design.y, fit.fitted))
  for (let round = 0; round < mostRounds; round++) {
    const next = improveTheta(design.y, fit.fitted, theta)
    if (next > mostTheta) return { status: 'theta_infinite_use_poisson' }
    const refit = fitCounts(design, next, fit)
    if (typeof refit === 'string') return { status: 'no_convergence' }
    fit = refit
    if (Math.abs(next - theta) < standstill * theta) return finish(design.y, fit, next)
    theta = next
  }
  return { status: 'no_convergence' }
}

function finish(y: Float64Array, fit: Fit, theta: number): NegativeBinomialFit {
  const { information } = slopeOf(y, fit.fitted, theta)
  return {
    status: 'ok',
    fit,
    theta,
    thetaSe: 1 / Math.sqrt(information),
    logLikelihood: logLikelihood(y, fit.fitted, theta),
  }
}

function momentTheta(y: Float64Array, mu: Float64Array): number {
  return y.length / y.reduce((sum, count, t) => sum + (count / (mu[t] as number) - 1) ** 2, 0)
}

/** Newton's steps for theta at given fitted values; none changes it by more than a factor of four. */
function improveTheta(y: Float64Array, mu: Float64Array, start: number): number {
  let theta = start
  for (let step = 0; step < mostSteps && theta <= mostTheta; step++) {
    const { score, information } = slopeOf(y, mu, theta)
    const proposed = information > 0 ? theta + score / information : score > 0 ? Infinity : 0
    const next = Math.min(4 * theta, Math.max(theta / 4, proposed))
    if (Math.abs(next - theta) < standstill * theta) return next
    theta = next
  }
  return theta
}

/** First derivative of the log-likelihood by theta, and minus the second. */
function slopeOf(
  y: Float64Array,
  mu: Float64Array,
  theta: number,
): { readonly score: number; readonly information: number } {
  let score = 0
  let information = 0
  for (let t = 0; t < y.length; t++) {
    const count = y[t] as number
    const sum = theta + (mu[t] as number)
    score += digamma(theta + count) - digamma(theta) + Math.log(theta / sum) + 1 - (count + theta) / sum
    information +=
      trigamma(theta) - trigamma(theta + count) - 1 / theta + 2 / sum - (count + theta) / (sum * sum)
  }
  return { score, information }
}

function logLikelihood(y: Float64Array, mu: Float64Array, theta: number): number {
  return y.reduce((sum, count, t) => {
    const m = mu[t] as number
    const chances =
      theta * Math.log(theta / (theta + m)) + (count > 0 ? count * Math.log(m / (theta + m)) : 0)
    return sum + logGamma(theta + count) - logGamma(theta) - logGamma(count + 1) + chances
  }, 0)
}
