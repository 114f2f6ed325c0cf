import { and, desc, eq } from 'drizzle-orm'
import { agendaItems, agendaPapers, documents, documentVersions } from '#db/schema'
import type { Tx } from '~/core/write'
import { freezeFiles } from './files.server'
import { keepPaper } from '~/domain/versions/keep-paper.server'

/**
 * Keeps the papers of a meeting as they stand, since a notice goes out with them now: each item links to what was sent.
 * @throws Refusal `paper-unreadable`, with its title, for one of which a part cannot be read
 */
export async function freezePapers(tx: Tx, meetingId: string): Promise<void> {
  await freezeFiles(tx, meetingId)
  const papers = await tx.db
    .select({ itemId: agendaItems.id, documentId: documents.id, title: documents.title })
    .from(agendaPapers)
    .innerJoin(agendaItems, eq(agendaItems.id, agendaPapers.agendaItemId))
    .innerJoin(documents, eq(documents.id, agendaPapers.documentId))
    .where(eq(agendaItems.meetingId, meetingId))
    .limit(500)
  for (const { itemId, documentId, title } of papers) {
    const version =
      (await keepPaper(tx, { id: documentId, title }, { kind: 'stretch' })) ??
      (await newestVersion(tx, documentId))
    await tx.db
      .update(agendaPapers)
      .set({ version })
      .where(and(eq(agendaPapers.agendaItemId, itemId), eq(agendaPapers.documentId, documentId)))
  }
}

/** The version that is the text as it stands already; none of a document in which nothing was ever written. */
async function newestVersion({ db }: Tx, documentId: string): Promise<number | null> {
  const [newest] = await db
    .select({ number: documentVersions.number })
    .from(documentVersions)
    .where(eq(documentVersions.documentId, documentId))
    .orderBy(desc(documentVersions.number))
    .limit(1)
  return newest?.number ?? null
}
