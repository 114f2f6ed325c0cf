/** Watches the memory of this process; `stop` gives what it held at first and at most, in MiB. */
export function watchMemory() {
  const held = () => Math.round(process.memoryUsage.rss() / 1024 / 1024)
  const start = held()
  let peak = start
  const timer = setInterval(() => (peak = Math.max(peak, held())), 100)
  return {
    stop() {
      clearInterval(timer)
      return { start, peak }
    },
  }
}
