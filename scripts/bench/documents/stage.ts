import { organisations, seatHoldings, seats, users, workspaces } from '#db/schema'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { createDocument } from '~/domain/documents/create.server'
import { loadViewer } from '~/domain/people/viewer.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { RunningServer } from '~/server/start'

/** The most people and documents that any measurement needs. */
export const mostPeople = 500
export const mostDocuments = 600

export interface Stage {
  documents: string[]
  people: string[]
  /** A `Cookie` header per person. */
  cookies: string[]
}

/** Names for servers that have neither people nor a register of documents. */
export function bareStage(): Stage {
  const numbered = (word: string, count: number) =>
    Array.from({ length: count }, (_, nth) => `${word}-${nth}`)
  return {
    documents: numbered('document', mostDocuments),
    people: numbered('person', mostPeople),
    cookies: numbered('cookie', mostPeople),
  }
}

/** A workspace whose members all may write in so many documents, each member with a session. */
export async function setStage(
  { store, shared }: RunningServer,
  size: { people: number; documents: number },
): Promise<Stage> {
  const workspaceId = newId()
  const people = Array.from({ length: size.people }, () => newId())
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
  const documents = await write(store, people[0] ?? null, async (tx) => {
    const writer = await loadViewer(tx.db, people[0] ?? '', tx.today)
    if (!writer) throw new Error('nobody is on the stage')
    const workspace = await grantWorkspace(tx, writer, 'workspace.write_documents', workspaceId)
    const ids: string[] = []
    for (let nth = 0; nth < size.documents; nth++) {
      const about = { kind: 'note', title: `Måling ${nth}`, language: 'nb', audience: 'group' } as const
      ids.push(await createDocument(tx, workspace, about))
    }
    return ids
  })
  const cookies: string[] = []
  for (const userId of people) {
    const cookie = await shared.sessions.start(userId, 'bench')
    cookies.push(cookie.split(';')[0] ?? '')
  }
  return { documents, people, cookies }
}
