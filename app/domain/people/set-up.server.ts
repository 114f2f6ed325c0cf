import { count } from 'drizzle-orm'
import { systemRoles, users } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'
import { createPerson, type NewPerson } from './create-person.server'
import { issueLink, takeLink, withdrawLinks } from './links.server'

/** A link's secret for making the first administrator, or null when somebody has an account. Earlier ones become void. */
export async function issueSetUpLink(store: Store): Promise<string | null> {
  return write(store, null, async (tx) => {
    await withdrawLinks(tx, 'setup')
    if (await somebodyIsHere(tx)) return null
    return (await issueLink(tx, { kind: 'setup' })).secret
  })
}

/**
 * Makes the first account, of an administrator, with a link that was printed when the server started.
 * @throws Refusal `link-gone`; `already-set-up` when somebody was quicker
 */
export async function completeSetUp(tx: Tx, secret: string, person: NewPerson): Promise<string> {
  await takeLink(tx, 'setup', secret)
  if (await somebodyIsHere(tx)) throw new Refusal('conflict', 'already-set-up')
  const userId = await createPerson(tx, person)
  await tx.db.insert(systemRoles).values({
    id: newId(),
    userId,
    role: 'administrator',
    validFrom: tx.today,
    grantedBy: null,
    grantedAt: tx.now,
  })
  await tx.record('setup.completed', { object: { kind: 'person', id: userId } })
  return userId
}

async function somebodyIsHere({ db }: Tx): Promise<boolean> {
  const [people] = await db.select({ number: count() }).from(users)
  return (people?.number ?? 0) > 0
}
