import { and, eq, isNull } from 'drizzle-orm'
import { users } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { createPerson } from '~/domain/people/create-person.server'
import { personByEmail } from '~/domain/people/queries.server'
import type { Language } from '~/i18n/languages'
import { acceptInvitation } from './accept-invitation.server'

export interface Newcomer {
  email: string
  name: string
  language: Language
  passwordHash: string
}

/**
 * Makes an account for the address that an invitation was sent to, and takes the seat. Holding the mail proves the address;
 * an account that already has a password is not touched: its person signs in.
 * @throws Refusal `taken`, and what accepting refuses
 */
export async function joinByInvitation(
  store: Store,
  secret: string,
  newcomer: Newcomer,
): Promise<{ userId: string; slug: string }> {
  const waiting = await personByEmail({ db: store.database.reader }, newcomer.email)
  const userId = waiting?.id ?? newId()
  return write(store, userId, async (tx) => {
    const { email, name, language, passwordHash } = newcomer
    if (waiting) {
      const named = await tx.db
        .update(users)
        .set({ name, language, passwordHash })
        .where(and(eq(users.id, userId), isNull(users.passwordHash)))
        .returning({ id: users.id })
      if (!named.length) throw new Refusal('conflict', 'link-gone')
    } else await createPerson(tx, { id: userId, email, name, language, passwordHash })
    const { slug } = await acceptInvitation(tx, { id: userId, email }, secret)
    return { userId, slug }
  })
}
