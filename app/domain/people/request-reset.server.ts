import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { issueLink, withdrawLinks } from './links.server'
import { personByEmail } from './queries.server'
import { writeMail } from './write-mail.server'

/**
 * Sends a link for a new password to an address that has an account, and nothing to one that has none.
 * Earlier links of the same person become void. The caller answers the same in both cases.
 */
export async function requestPasswordReset(store: Store, email: string, origin: string): Promise<void> {
  await write(store, null, async (tx) => {
    const person = await personByEmail(tx, email)
    if (!person) return
    await withdrawLinks(tx, 'password_reset', person.id)
    const { secret } = await issueLink(tx, { kind: 'password_reset', userId: person.id })
    const href = `${origin}/password-reset/${secret}`
    await writeMail(tx, {
      to: person.email,
      language: person.language,
      compose: ({ reset }) => ({ subject: reset.subject, lines: [reset.about, href, reset.otherwise] }),
    })
    await tx.record('password.reset_requested', { object: { kind: 'person', id: person.id } })
  })
}
