import { setTimeout } from 'node:timers/promises'

/** Longest wait, on a machine with much else to do. */
const patienceMs = 100_000

/** Waits until the demonstration's figures have been worked out and published, which a first start does not wait for. */
export async function figuresReady(url: string): Promise<void> {
  const sets = ['anmeldelser', 'sigtelser-unge']
  for (const from = Date.now(); Date.now() - from < patienceMs; await setTimeout(200)) {
    const answers = await Promise.all(sets.map((set) => fetch(`${url}/aabne-data/tal/${set}.json`)))
    for (const { body } of answers) await body?.cancel()
    if (answers.every(({ ok }) => ok)) return
  }
  throw new Error('the figures of the demonstration did not come')
}
