import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { agendaItems, agendaPapers, documents } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { visibleDocuments } from '~/domain/documents/access.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { setAgendaFiles } from './files.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireDeed } from '~/domain/meetings/steps'

/**
 * Lets these documents and files, and of those that the viewer may read no others, go with an item. What stays keeps the version
 * that it was sent with.
 * @throws Refusal for one of another workspace or that the viewer may not read, an item of another meeting, or once
 * the agenda stands
 */
export async function setAgendaPapers(
  tx: Tx,
  viewer: Viewer,
  meeting: GrantedMeeting<'meeting.manage'>,
  itemId: string,
  {
    documentId: documentIds,
    fileId: fileIds = [],
  }: { documentId: readonly string[]; fileId?: readonly string[] },
): Promise<void> {
  requireDeed(meeting, 'setAgenda')
  const [item] = await tx.db
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.id, itemId), eq(agendaItems.meetingId, meeting.id)))
  if (!item) throw new Refusal('not-found')
  const readable = tx.db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.workspaceId, meeting.workspaceId), visibleDocuments(viewer, tx)))
  await requireReadable(tx, viewer, meeting.workspaceId, documentIds)
  await tx.db
    .delete(agendaPapers)
    .where(
      and(
        eq(agendaPapers.agendaItemId, item.id),
        inArray(agendaPapers.documentId, readable),
        documentIds.length ? notInArray(agendaPapers.documentId, [...documentIds]) : undefined,
      ),
    )
  if (documentIds.length) {
    await tx.db
      .insert(agendaPapers)
      .values(documentIds.map((documentId) => ({ agendaItemId: item.id, documentId })))
      .onConflictDoNothing()
  }
  await setAgendaFiles(tx, viewer, item, fileIds)
  await tx.record('agenda_item.papers_set', {
    workspaceId: meeting.workspaceId,
    object: { kind: 'agenda_item', id: item.id },
    detail: {
      title: item.title,
      number: yearNumber(item.number, item.year),
      papers: documentIds.length + fileIds.length,
    },
  })
  signalMeeting(tx, meeting)
}

async function requireReadable(
  tx: Tx,
  viewer: Viewer,
  workspaceId: string,
  documentIds: readonly string[],
): Promise<void> {
  if (!documentIds.length) return
  const found = await tx.db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        inArray(documents.id, [...documentIds]),
        eq(documents.workspaceId, workspaceId),
        visibleDocuments(viewer, tx),
      ),
    )
  if (found.length !== documentIds.length) throw new Refusal('invalid', 'choice', { field: 'documentId' })
}
