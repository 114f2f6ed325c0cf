import { eq } from 'drizzle-orm'
import { documents, minutesCorrections } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { createDocument } from '~/domain/documents/create.server'
import { loadWholeDoc } from '~/domain/documents/text.server'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireDeed } from '~/domain/meetings/steps'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { contentOf, initialUpdate } from '~/editor/content'
import { correctionsOf } from './corrections.server'
import { minutesWords } from './words'

/**
 * Begins a new version of approved minutes: a text of its own that begins as they stand, with the reason why. They
 * themselves stay as they are, and in force, until the new version is approved.
 * @returns the id of the new version's document
 * @throws Refusal when they are not approved, or a new version is in the making
 */
export async function startCorrection(
  tx: Tx,
  where: {
    workspace: GrantedWorkspace<'workspace.plan_meetings'>
    meeting: GrantedMeeting<'meeting.manage'>
  },
  { reason }: { reason: string },
): Promise<string> {
  const { workspace, meeting } = where
  requireDeed(meeting, 'correct')
  if (!meeting.minutes || meeting.workspaceId !== workspace.id) throw new Refusal('not-found')
  const before = await correctionsOf(tx, meeting.minutes.id)
  if (before.some(({ approved, abandoned }) => !approved && !abandoned))
    throw new Refusal('conflict', 'correction-open')
  const [current] = await tx.db.select().from(documents).where(eq(documents.id, meeting.minutes.documentId))
  if (!current) throw new Error('minutes without a text')
  const number = (before.at(-1)?.number ?? 1) + 1
  const words = minutesWords[current.language === 'nn' ? 'nn' : 'nb']
  const meetingNumber = yearNumber(meeting.number, meeting.year)
  const title = words.corrected(words.title(meetingNumber), number)
  const documentId = await createDocument(tx, workspace, {
    kind: 'minutes',
    title,
    language: current.language,
    audience: current.audience,
    text: initialUpdate(contentOf(await loadWholeDoc(tx, current.id))),
  })
  await tx.db.insert(minutesCorrections).values({
    id: newId(),
    minutesId: meeting.minutes.id,
    number,
    documentId,
    previousDocumentId: current.id,
    reason,
    startedBy: tx.actorId,
    startedAt: tx.now,
  })
  await tx.record('minutes.correction_started', {
    workspaceId: workspace.id,
    object: { kind: 'meeting', id: meeting.id },
    detail: { title, number: meetingNumber },
  })
  signalMeeting(tx, meeting)
  return documentId
}
