import { eq } from 'drizzle-orm'
import { users } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { Language } from '~/i18n/languages'

export interface NewPerson {
  /** Known beforehand when the person is the actor of the transaction that makes them. */
  id?: string
  email: string
  name: string
  language: Language
  /** Argon2id as a PHC string; none for somebody who has yet to choose a password. */
  passwordHash?: string
}

/**
 * Makes an account. Nobody can do anything with it until a seat or a role is given.
 * @throws Refusal `taken` for an e-mail address that has an account
 */
export async function createPerson(tx: Tx, person: NewPerson): Promise<string> {
  const { id = newId(), name, language, passwordHash = null } = person
  const email = person.email.toLowerCase()
  const [other] = await tx.db.select({ id: users.id }).from(users).where(eq(users.email, email))
  if (other) throw new Refusal('invalid', 'taken', { field: 'email' })
  await tx.db.insert(users).values({ id, email, name, language, passwordHash, createdAt: tx.now })
  await tx.record('person.joined', { object: { kind: 'person', id }, detail: { name } })
  return id
}
