import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '~/core/clock'

/** A task that takes a browser about a second, and a flood of answers a machine for each. */
export interface WorkToDo {
  algorithm: string
  /** SHA-256 of the salt and the number that is looked for, hex. */
  challenge: string
  salt: string
  signature: string
  /** The number is below this. */
  maxnumber: number
}

/** Hands out tasks, and tells whether one has been done: each counts once, and for as long as a form may take to fill in. */
export interface ProofOfWork {
  task(): Promise<WorkToDo>
  /** @param sent the task with its number, as JSON in base64; anything else is no proof */
  isDone(sent: string): Promise<boolean>
}

const lifeMs = 12 * 3_600_000
const maxnumber = 50_000

/** Signed with a secret of this process: a task that it did not hand out, or from before a restart, counts for nothing. */
export function createProofOfWork(clock: Clock): ProofOfWork {
  const hmacKey = randomBytes(32).toString('hex')
  /** When each task that has counted runs out, by its signature. */
  const counted = new Map<string, number>()

  function forget(now: number) {
    for (const [signature, expires] of counted) if (expires <= now) counted.delete(signature)
  }

  return {
    async task() {
      const expires = new Date(clock.now().getTime() + lifeMs)
      return { ...(await createChallenge({ hmacKey, maxnumber, expires })), maxnumber }
    },
    async isDone(sent) {
      const done = read(sent)
      // The library looks at the machine's clock; the process has its own.
      if (!done || !(await verifySolution(done, hmacKey, false))) return false
      const now = clock.now().getTime()
      const expires = Number(extractParams(done).expires) * 1000
      forget(now)
      if (!(expires > now) || counted.has(done.signature)) return false
      counted.set(done.signature, expires)
      return true
    },
  }
}

const solution = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string(),
  number: z.number(),
  salt: z.string(),
  signature: z.string(),
})

function read(sent: string) {
  try {
    return solution.safeParse(JSON.parse(atob(sent))).data ?? null
  } catch {
    // Anybody may send anything: what cannot be read is no proof.
    return null
  }
}
