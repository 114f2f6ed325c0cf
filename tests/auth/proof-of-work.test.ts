import { solveChallenge } from 'altcha-lib/v1'
import { beforeEach, describe, expect, it } from 'vitest'
import { createProofOfWork, type ProofOfWork, type WorkToDo } from '~/auth/proof-of-work.server'
import { createThrottle } from '~/auth/throttle.server'
import { StillClock } from '#tests/support/clock'

let clock: StillClock
let work: ProofOfWork

beforeEach(() => {
  clock = new StillClock()
  work = createProofOfWork(clock)
})

const sent = ({ maxnumber: _max, ...task }: WorkToDo, number: number) =>
  btoa(JSON.stringify({ ...task, number }))

async function solved(task: WorkToDo): Promise<string> {
  const solution = await solveChallenge(task.challenge, task.salt, 'SHA-256', task.maxnumber).promise
  return sent(task, solution?.number ?? -1)
}

describe('work that a browser does', () => {
  it('counts once', async () => {
    const done = await solved(await work.task())
    expect(await work.isDone(done)).toBe(true)
    expect(await work.isDone(done)).toBe(false)
  })

  it('counts for nothing when it is not done, made up, from another process, or too old', async () => {
    const task = await work.task()
    const done = await solved(task)
    for (const none of ['', 'x', btoa('{}'), btoa('null'), sent(task, -1)])
      expect(await work.isDone(none), none).toBe(false)
    const longer = task.salt.replace(/expires=\d+/, 'expires=9999999999')
    expect(await work.isDone(await solved({ ...task, salt: longer, maxnumber: 10 }))).toBe(false)
    expect(await createProofOfWork(clock).isDone(done)).toBe(false)
    clock.moveTo(new Date(clock.now().getTime() + 13 * 3_600_000).toISOString())
    expect(await work.isDone(done)).toBe(false)
  })
})

describe('answers from an address', () => {
  it('are fewer in an hour without work than with it', async () => {
    const throttle = createThrottle({ publicAnswersPerAddress: 3, publicAnswersWithoutWork: 1 })
    await throttle.publicAnswer('a', false)
    await expect(throttle.publicAnswer('a', false)).rejects.toMatchObject({ code: 'too-many' })
    await throttle.publicAnswer('a', true)
    await throttle.publicAnswer('a', true)
    await expect(throttle.publicAnswer('a', true)).rejects.toMatchObject({ code: 'too-many' })
    await throttle.publicAnswer('b', false)
  })
})
