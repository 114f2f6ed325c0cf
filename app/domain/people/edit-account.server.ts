import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { users } from '#db/schema'
import { expectVersion } from '~/core/versioned'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { Language } from '~/i18n/languages'
import type { accountFields } from './fields'

/** Changes one's own name and language. @throws Refusal `changed-meanwhile` when it was changed in another tab */
export async function editAccount(
  tx: Tx,
  viewer: Viewer,
  fields: z.output<typeof accountFields>,
): Promise<void> {
  const [person] = await tx.db.select().from(users).where(eq(users.id, viewer.id))
  if (!person) throw new Error('a viewer without an account')
  const { name, language } = fields
  expectVersion(person.version, fields.version, { name: person.name, language: person.language })
  await tx.db
    .update(users)
    .set({ name, language, version: person.version + 1 })
    .where(eq(users.id, viewer.id))
  await tx.record('person.edited', { object: { kind: 'person', id: viewer.id } })
  tx.signal(`user:${viewer.id}`)
}

/** Remembers the language that a person has chosen for the interface. */
export async function chooseLanguage(tx: Tx, viewer: Viewer, language: Language): Promise<void> {
  await tx.db.update(users).set({ language }).where(eq(users.id, viewer.id))
}
