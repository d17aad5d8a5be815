const ROUNDS = 41
const WARM_UP_MS = 100
const BATCH_MS = 1

/**
 * Times several works in turns: every round runs each of them, so that a slow moment of the machine falls on all alike.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} works
 * @returns {readonly Record<Name, number>[]} round by round, how many microseconds one run takes
 */
export function timeInTurns(works) {
  const names = Object.keys(works)
  for (const name of names) warmUp(works[name])
  const batches = new Map(names.map(name => [name, batchOf(works[name])]))
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? names : [...names].reverse()
    rounds.push(Object.fromEntries(order.map(name => [name, timeUs(works[name], batches.get(name))])))
  }
  return rounds
}

/** The median of what `figure` gives for the rounds; half of the rounds lie between `low` and `high`. */
export function spread(rounds, figure) {
  const sorted = rounds.map(figure).sort((left, right) => left - right)
  const at = share => sorted[Math.floor(share * (sorted.length - 1))]
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}

// What the work gives is kept where the optimizer cannot see that nobody reads it.
const sink = { value: undefined }

/** Microseconds that one run takes, over a batch of runs. */
function timeUs(work, runs) {
  const start = performance.now()
  for (let run = 0; run < runs; run++) sink.value = work()
  return ((performance.now() - start) * 1000) / runs
}

/** Runs until the optimizer has seen enough. */
function warmUp(work) {
  const end = performance.now() + WARM_UP_MS
  while (performance.now() < end) sink.value = work()
}

/** How many runs fill a batch. */
function batchOf(work) {
  let runs = 1
  while (timeUs(work, runs) * runs < BATCH_MS * 1000) runs *= 2
  return runs
}
