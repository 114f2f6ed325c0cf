import { personByEmail } from '~/domain/people/queries.server'
import type { Store } from '~/core/store'
import type { Language } from '~/i18n/languages'
import type { Passwords } from './password.server'
import { createProofOfWork, type ProofOfWork } from './proof-of-work.server'
import type { Sessions } from './session.server'
import type { Throttle } from './throttle.server'

/** Where an attempt comes from. */
export interface Visitor {
  address: string
  /** The browser's `User-Agent`. */
  device: string
  /** The `Cookie` header it came with: a session in it ends when another begins. */
  cookies: string | null
}

/** The way in. Made once per process, with the counters behind it. */
export interface Door {
  readonly throttle: Throttle
  /** What a browser does for a form that anybody may send. */
  readonly work: ProofOfWork
  /**
   * Lets a person in who knows the password; null when the account or the password is wrong, and nothing tells which.
   * @throws Refusal `too-many`
   */
  signIn(
    email: string,
    password: string,
    visitor: Visitor,
  ): Promise<{ language: Language; cookie: string } | null>
  /** A new session for somebody who has just proved who they are; the `Set-Cookie` value. */
  enter(userId: string, visitor: Visitor): Promise<string>
}

export function createDoor(parts: {
  store: Store
  sessions: Sessions
  passwords: Passwords
  throttle: Throttle
}): Door {
  const { store, sessions, passwords, throttle } = parts

  async function enter(userId: string, { device, cookies }: Visitor) {
    const before = await sessions.read(cookies)
    if (before) await sessions.end(before.userId, [before.id])
    return sessions.start(userId, device)
  }

  return {
    throttle,
    work: createProofOfWork(store.clock),
    enter,
    async signIn(email, password, visitor) {
      await throttle.signIn(email, visitor.address)
      const person = await personByEmail({ db: store.database.reader }, email)
      const right = await passwords.matches(person?.passwordHash ?? null, password)
      if (!person || !right) return null
      await throttle.signedIn(email)
      return { language: person.language, cookie: await enter(person.id, visitor) }
    },
  }
}
