import { describe, expect, it } from 'vitest'
import { createPasswords } from '~/auth/password.server'

const passwords = createPasswords()

describe('a password', () => {
  it('is stored as Argon2id, at least as costly as OWASP asks', async () => {
    const stored = await passwords.hash('en lang nok setning')
    const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(stored) ?? []
    expect(Number(memory)).toBeGreaterThanOrEqual(19_456)
    expect(Number(passes)).toBeGreaterThanOrEqual(2)
    expect(stored).not.toContain('setning')
  })

  it('matches only itself, and never an account without one', async () => {
    const stored = await passwords.hash('en lang nok setning')
    expect(await passwords.matches(stored, 'en lang nok setning')).toBe(true)
    expect(await passwords.matches(stored, 'En lang nok setning')).toBe(false)
    expect(await passwords.matches(null, 'nobody has this password')).toBe(false)
  })

  it('takes as long to refuse for nobody as for somebody', async () => {
    const stored = await passwords.hash('en lang nok setning')
    const took = async (hash: string | null) => {
      const began = performance.now()
      await passwords.matches(hash, 'feil passord her')
      return performance.now() - began
    }
    await took(null)
    // The quickest of some, since the machine does other things too.
    const quickest = async (hash: string | null) =>
      Math.min(await took(hash), await took(hash), await took(hash), await took(hash))
    const [nobody, somebody] = [await quickest(null), await quickest(stored)]
    expect(nobody).toBeGreaterThan(somebody / 3)
  })

  it.each([
    ['qwerty123456', 'common-password'],
    ['MotherFucker', 'common-password'],
    ['password12345', 'common-password'],
    ['kari.nordmann26', 'password-like-email'],
    ['ull og regn i mars', null],
  ])('%s: %s', async (password, problem) => {
    expect(await passwords.problemWith(password, 'kari.nordmann@etat.no')).toBe(problem)
  })
})
