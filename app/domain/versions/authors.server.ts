import { and, asc, eq, inArray, lt } from 'drizzle-orm'
import { documentUpdates, organisations, seatHoldings, seats, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import { passagesOf, type Passage } from '~/editor/authorship'
import type { GrantedDocument } from '../documents/access.server'
import { readText } from '../documents/text.server'

export interface Author {
  id: string
  name: string
  /** Short name of the organisation that the person last had a seat for in the document's workspace; null without one. */
  organisation: string | null
}

/** Who wrote the text as it stands, passage by passage, and the people by id. */
export async function authorsOf(
  scope: Scope,
  document: GrantedDocument<'document.read_history'>,
): Promise<{ blocks: Passage[][]; authors: Record<string, Author> }> {
  const blocks = await passagesIn(scope, document.id)
  const ids = new Set(blocks.flat().flatMap(({ userId }) => userId ?? []))
  return { blocks, authors: await peopleBy(scope, document.workspaceId, [...ids]) }
}

/** The text as it stands and as far as it can be read, block by block, each in passages with who wrote them. */
export async function passagesIn(scope: Pick<Scope, 'db'>, documentId: string): Promise<Passage[][]> {
  const { doc, unreadableFrom } = await readText(scope, documentId)
  const updates = await scope.db
    .select({ update: documentUpdates.update, userId: documentUpdates.userId })
    .from(documentUpdates)
    .where(
      and(
        eq(documentUpdates.documentId, documentId),
        eq(documentUpdates.setAside, false),
        unreadableFrom === null ? undefined : lt(documentUpdates.sequence, unreadableFrom),
      ),
    )
    .orderBy(asc(documentUpdates.sequence))
  const blocks = passagesOf(doc, updates)
  doc.destroy()
  return blocks
}

async function peopleBy({ db }: Scope, workspaceId: string, ids: string[]): Promise<Record<string, Author>> {
  if (!ids.length) return {}
  const people = await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))
  const seated = await db
    .select({ userId: seatHoldings.userId, organisation: organisations.shortName })
    .from(seatHoldings)
    .innerJoin(seats, eq(seats.id, seatHoldings.seatId))
    .innerJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(and(eq(seats.workspaceId, workspaceId), inArray(seatHoldings.userId, ids)))
    .orderBy(asc(seatHoldings.givenAt), asc(seatHoldings.id))
  const organisationOf = new Map(seated.map((row) => [row.userId, row.organisation]))
  return Object.fromEntries(
    people.map(({ id, name }) => [id, { id, name, organisation: organisationOf.get(id) ?? null }]),
  )
}
