import { describe, expect, it } from 'vitest'
import { createThrottle } from '~/auth/throttle.server'

const tooMany = { code: 'too-many', detail: { retryAfterSeconds: expect.any(Number) as number } }

describe('attempts to sign in', () => {
  it('are refused when an account has had too many, from wherever they come', async () => {
    const throttle = createThrottle({ perAccount: 2 })
    await throttle.signIn('a@b.no', '10.0.0.1')
    await throttle.signIn('A@b.no', '10.0.0.2')
    await expect(throttle.signIn('a@b.no', '10.0.0.3')).rejects.toMatchObject(tooMany)
    await throttle.signIn('other@b.no', '10.0.0.3')
  })

  it('are refused when an address has had too many, at whichever account', async () => {
    const throttle = createThrottle({ perAddress: 2 })
    await throttle.signIn('a@b.no', '10.0.0.1')
    await throttle.signIn('b@b.no', '10.0.0.1')
    await expect(throttle.signIn('c@b.no', '10.0.0.1')).rejects.toMatchObject(tooMany)
    await throttle.signIn('c@b.no', '10.0.0.2')
  })

  it('start again for an account once its person is in', async () => {
    const throttle = createThrottle({ perAccount: 1 })
    await throttle.signIn('a@b.no', '10.0.0.1')
    await throttle.signedIn('a@b.no')
    await throttle.signIn('a@b.no', '10.0.0.1')
  })
})

describe('other doors', () => {
  it('count reset links and secret links too', async () => {
    const throttle = createThrottle({ resetLinksPerAccount: 1, secretLinksPerAddress: 1 })
    await throttle.resetLink('a@b.no', '10.0.0.1')
    await expect(throttle.resetLink('a@b.no', '10.0.0.2')).rejects.toMatchObject(tooMany)
    await throttle.secretLink('10.0.0.1')
    await expect(throttle.secretLink('10.0.0.1')).rejects.toMatchObject(tooMany)
  })
})
