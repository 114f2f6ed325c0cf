/**
 * Tells that something slow goes on: a line at the start, one every fifteen seconds, one at the end.
 * @template T
 * @param {string} what `Installing packages`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const start = performance.now()
  console.log(`${what} ...`)
  const tick = setInterval(() => console.log(`${what} ... ${seconds(start)}`), 15_000)
  try {
    return await work()
  } finally {
    clearInterval(tick)
    console.log(`${what}: ${seconds(start)}`)
  }
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
