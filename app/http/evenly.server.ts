/** Longer than any of the works that are hidden by it. */
const floorMs = 200

/** Does something and answers no sooner than after a fixed time, so that the time does not tell what was done. */
export async function evenly<Result>(work: Promise<Result>): Promise<Result> {
  const [result] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, floorMs))])
  return result
}
