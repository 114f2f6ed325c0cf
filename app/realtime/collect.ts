/**
 * Gathers what is to be told of: each thing is told of once, at most so many milliseconds after it was first added. While
 * nothing is added no timer runs.
 */
export function collect<Thing>(ms: number, tell: (thing: Thing) => void) {
  const things = new Set<Thing>()
  let timer: NodeJS.Timeout | undefined
  return {
    add(thing: Thing): void {
      things.add(thing)
      timer ??= setTimeout(() => {
        timer = undefined
        const due = [...things]
        things.clear()
        for (const one of due) tell(one)
      }, ms)
    },
    stop: () => clearTimeout(timer),
  }
}
