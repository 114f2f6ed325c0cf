import { organisations, seatHoldings, seats, users, workspaces } from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { createDocument } from '~/domain/documents/create.server'
import { loadViewer } from '~/domain/people/viewer.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { RunningServer } from '~/server/start'

export interface Stage {
  documentId: string
  /** A `Cookie` header per writer. */
  cookies: string[]
}

/** A workspace whose members all may write in one document. */
export async function setStage({ store, shared }: RunningServer, writers: number): Promise<Stage> {
  const workspaceId = newId()
  const people = Array.from({ length: writers }, () => newId())
  await write(store, null, async (tx) => {
    const organisationId = newId()
    const names = { nameNb: 'Prøve', nameNn: 'Prøve', nameEn: 'Trial' }
    const purpose = { purposeNb: 'Måling', purposeNn: 'Måling', purposeEn: 'Measurement' }
    await tx.db.insert(organisations).values({
      id: organisationId,
      slug: 'trial',
      kind: 'directorate',
      shortName: 'Prøve',
      ...names,
      createdAt: tx.now,
    })
    await tx.db.insert(workspaces).values({
      id: workspaceId,
      slug: 'trial',
      kind: 'directorate',
      ...names,
      ...purpose,
      createdAt: tx.now,
    })
    for (const [nth, userId] of people.entries()) {
      const email = `writer${nth}@bench.tvers.example`
      await tx.db
        .insert(users)
        .values({ id: userId, email, name: `Skribent ${nth}`, language: 'nb', createdAt: tx.now })
      const seatId = newId()
      const period = { validFrom: '2026-01-01', validTo: null, givenAt: tx.now }
      await tx.db.insert(seats).values({ id: seatId, workspaceId, organisationId, role: 'member', ...period })
      await tx.db.insert(seatHoldings).values({ id: newId(), seatId, userId, capacity: 'holder', ...period })
    }
  })
  const documentId = await write(store, people[0] ?? null, async (tx) => {
    const writer = await loadViewer(tx.db, people[0] ?? '', tx.today)
    if (!writer) throw new Error('nobody is on the stage')
    const workspace = await grantWorkspace(tx, writer, 'workspace.write_documents', workspaceId)
    return createDocument(tx, workspace, { kind: 'note', title: 'Måling', language: 'nb', audience: 'group' })
  })
  const cookies: string[] = []
  for (const userId of people) {
    const cookie = await shared.sessions.start(userId, 'bench')
    cookies.push(cookie.split(';')[0] ?? '')
  }
  return { documentId, cookies }
}
