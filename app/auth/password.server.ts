import { hash, verify } from '@node-rs/argon2'
import type { PasswordProblem, Passwords } from '~/domain/people/passwords'
import { isCommonPassword } from './common-passwords.server'

/**
 * Argon2id, half as costly again as what OWASP asks for at least (19 MiB, 2 passes): 24 MiB, 3 passes, one lane.
 * Every hash carries its own parameters, so that raising them leaves older ones valid.
 */
const cost = { memoryCost: 24_576, timeCost: 3, parallelism: 1 }

/** Hashes and checks passwords. Made once per process. */
export function createPasswords(): Passwords {
  let nobodys: Promise<string> | undefined
  return {
    hash: (password) => hash(password, cost),
    async matches(stored, password) {
      // Somebody without an account, or without a password yet, takes as long to refuse as a wrong password.
      nobodys ??= hash('nobody has this password', cost)
      const right = await verify(stored ?? (await nobodys), password)
      return right && stored !== null
    },
    async problemWith(password, email) {
      if (resembles(password, email)) return 'password-like-email'
      return (await isCommonPassword(password)) ? 'common-password' : null
    },
  }
}

function resembles(password: string, email: string): boolean {
  const [local = ''] = email.toLowerCase().split('@')
  return local.length >= 3 && password.toLowerCase().includes(local)
}

export type { PasswordProblem, Passwords }
