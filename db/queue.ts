/** Runs jobs one after the other, in the order they came; a job that fails does not stop the next. */
export function createQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return function enqueue<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = last.then(job)
    last = result.then(
      () => undefined,
      () => undefined,
    )
    return result
  }
}
