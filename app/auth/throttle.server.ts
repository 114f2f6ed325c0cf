import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '~/core/refusal'
import { hashSecret } from './secrets'

/**
 * Counts attempts, and refuses when they are too many. It never asks whether an account exists, so that its answers
 * cannot tell. One per process.
 */
export interface Throttle {
  /** An attempt to sign in to an account, from an address. */
  signIn(email: string, address: string): Promise<void>
  /** The account's own person is in: its count starts again. */
  signedIn(email: string): Promise<void>
  /** A wish for a reset link. */
  resetLink(email: string, address: string): Promise<void>
  /** A secret link was opened or answered. */
  secretLink(address: string): Promise<void>
  /** An answer to a consultation was sent by somebody without an account; without work that was done for it there are fewer. */
  publicAnswer(address: string, hasWorked: boolean): Promise<void>
}

export interface ThrottleLimits {
  perAccount: number
  perAddress: number
  resetLinksPerAccount: number
  resetLinksPerAddress: number
  secretLinksPerAddress: number
  publicAnswersPerAddress: number
  publicAnswersWithoutWork: number
}

/** An address may stand for a whole ministry behind one gateway; an account stands for one person. */
const usual: ThrottleLimits = {
  perAccount: 10,
  perAddress: 100,
  resetLinksPerAccount: 4,
  resetLinksPerAddress: 30,
  secretLinksPerAddress: 100,
  publicAnswersPerAddress: 20,
  publicAnswersWithoutWork: 5,
}

const quarter = 15 * 60
const hour = 60 * 60

export function createThrottle(limits: Partial<ThrottleLimits> = {}): Throttle {
  const of = { ...usual, ...limits }
  const account = new RateLimiterMemory({ points: of.perAccount, duration: quarter })
  const address = new RateLimiterMemory({ points: of.perAddress, duration: quarter })
  const resetByAccount = new RateLimiterMemory({ points: of.resetLinksPerAccount, duration: hour })
  const resetByAddress = new RateLimiterMemory({ points: of.resetLinksPerAddress, duration: hour })
  const secrets = new RateLimiterMemory({ points: of.secretLinksPerAddress, duration: quarter })
  const withoutWork = new RateLimiterMemory({ points: of.publicAnswersWithoutWork, duration: hour })
  const answers = new RateLimiterMemory({ points: of.publicAnswersPerAddress, duration: hour })
  return {
    async signIn(email, from) {
      await count(address, from)
      await count(account, keyOf(email))
    },
    async signedIn(email) {
      await account.delete(keyOf(email))
    },
    async resetLink(email, from) {
      await count(resetByAddress, from)
      await count(resetByAccount, keyOf(email))
    },
    secretLink: (from) => count(secrets, from),
    async publicAnswer(from, hasWorked) {
      if (!hasWorked) await count(withoutWork, from)
      await count(answers, from)
    },
  }
}

/** Of the same length whatever was typed, so that what waits in memory is small. */
const keyOf = (email: string) => hashSecret(email.toLowerCase())

async function count(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached
    throw new Refusal('too-many', 'too-many', { retryAfterSeconds: Math.ceil(reached.msBeforeNext / 1000) })
  }
}
