import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { activity, documents } from '#db/schema'
import { write } from '~/core/write'
import { createDocument } from '~/domain/documents/create.server'
import { endStretch } from '~/domain/documents/end-stretch.server'
import { presentIn } from '~/domain/documents/present-in.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast, type Part } from '#tests/support/cast'
import { createTestStore, reading } from '#tests/support/store'

async function stage() {
  const store = await createTestStore()
  const cast = await createCast(store)
  const chair = await cast.viewer('chair')
  const documentId = await write(store, chair.id, async (tx) => {
    const workspace = await grantWorkspace(tx, chair, 'workspace.write_documents', cast.workspaceIds.group)
    return createDocument(tx, workspace, { kind: 'note', title: 'Notat', language: 'nb', audience: 'group' })
  })
  return { store, cast, documentId }
}

it('notes who worked on a text, and when it was last changed', async () => {
  const { store, cast, documentId } = await stage()
  const topics: string[] = []
  store.bus.on('signal', (signal) => topics.push(...signal.topics))
  store.clock.tick(60_000)
  const { member, chair } = cast.userIds
  await write(store, member, (tx) => endStretch(tx, documentId, [member, chair]))
  const { reader } = store.database
  const entries = await reader
    .select()
    .from(activity)
    .where(eq(activity.action, 'document.edited'))
    .orderBy(activity.sequence)
  expect(entries).toMatchObject(
    [member, chair].map((actorId) => ({ actorId, objectId: documentId, detail: { title: 'Notat' } })),
  )
  const [document] = await reader.select().from(documents).where(eq(documents.id, documentId))
  expect(document?.updatedAt).toEqual(store.clock.now())
  expect(topics).toEqual([`workspace:${cast.workspaceIds.group}`, `document:${documentId}`])
})

it.each<[Part, 'group' | 'other', string | null]>([
  ['member', 'group', 'POD'],
  ['elsewhere', 'group', 'JD'],
  ['elsewhere', 'other', 'JD'],
  ['outsider', 'group', null],
])('names the %s in a document of %s for %s', async (part, workspace, organisation) => {
  const { store, cast } = await stage()
  const viewer = await cast.viewer(part)
  const shares = [{ workspaceId: cast.workspaceIds.other, level: 'read' as const }]
  const document = { workspaceId: cast.workspaceIds[workspace], shares }
  expect(await presentIn(reading(store), viewer, document)).toEqual({
    id: viewer.id,
    name: viewer.name,
    organisation,
  })
})
