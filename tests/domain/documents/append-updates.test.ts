import { and, asc, eq, gt } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { documentUpdates } from '#db/schema'
import { appendUpdates } from '~/domain/documents/text.server'
import { createDesk } from './desk'

it('numbers the changes of each document one after the other, however many are stored together', async () => {
  const desk = await createDesk()
  const written = await desk.draft()
  const empty = await desk.draft({ text: undefined })
  const append = (count: number) =>
    desk.as('member', (tx) =>
      appendUpdates(
        tx,
        Array.from({ length: count }, (_, nth) => ({
          documentId: nth % 2 ? empty : written,
          update: Uint8Array.of(nth),
          userId: tx.actorId,
        })),
      ),
    )
  await append(6)
  await append(600)
  const changesOf = (documentId: string, after: number) =>
    desk.store.database.reader
      .select({ sequence: documentUpdates.sequence, update: documentUpdates.update })
      .from(documentUpdates)
      .where(and(eq(documentUpdates.documentId, documentId), gt(documentUpdates.sequence, after)))
      .orderBy(asc(documentUpdates.sequence))
  const every = (count: number, first: number) =>
    Array.from({ length: count }, (_, nth) => (first + 2 * nth) % 256)
  for (const [documentId, after, first] of [
    [written, 1, 0],
    [empty, 0, 1],
  ] as const) {
    const changes = await changesOf(documentId, after)
    expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, nth) => after + 1 + nth))
    expect(changes.map(({ update }) => update[0])).toEqual([...every(3, first), ...every(300, first)])
  }
})
