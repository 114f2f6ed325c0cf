import { and, eq, inArray, isNull } from 'drizzle-orm'
import { documentMentions, notices, noticeSettings, workspaces } from '#db/schema'
import { named } from '~/core/named'
import { roleIn, type Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { MentionAttributes, MentionKind } from '~/editor/extensions/mention'
import { writeMail } from '~/domain/people/write-mail.server'
import { loadDocument } from '../documents/access.server'
import { documentHref } from '../documents/address.server'
import { actsIn, type DocumentThing } from '../documents/policy'
import { readersNow } from '../documents/readers-now.server'
import { notify } from '../notices/notify.server'

/** Nobody writes more mentions in one change; the rest of a longer list tells no one. */
const mostAtOnce = 50

/**
 * Tells those who are called on in what somebody just wrote, each mention once: a person, or all who sit for an
 * organisation, of those who may read the document. They get a notice, and a mail unless they want none from the
 * workspace or have an unread notice from the same document already. The caller has proved that the writer may write.
 * @param origin where the links of the mail go
 */
export async function tellMentioned(
  tx: Tx,
  writer: Viewer,
  documentId: string,
  mentions: readonly MentionAttributes[],
  origin: string,
): Promise<void> {
  const fresh = await notToldBefore(tx, writer, documentId, mentions.slice(0, mostAtOnce))
  const document = fresh.length ? await loadDocument(tx, documentId) : null
  if (!document) return
  for (const { viewer, organisations } of await readersNow(tx, document)) {
    const isPerson = fresh.some(({ kind, subjectId }) => kind === 'person' && subjectId === viewer.id)
    const isSeated = fresh.some(
      ({ kind, subjectId }) => kind === 'organisation' && organisations.has(subjectId),
    )
    if (viewer.id === writer.id || (!isPerson && !isSeated)) continue
    await tell(tx, writer, viewer, document, { kind: isPerson ? 'person' : 'organisation', origin })
  }
}

/** Puts down the mentions, and leaves out those that are put down already: copied, put back, or written again. */
async function notToldBefore(
  tx: Tx,
  writer: Viewer,
  documentId: string,
  mentions: readonly MentionAttributes[],
): Promise<MentionAttributes[]> {
  const whole = mentions.filter(({ mentionId, subjectId }) => mentionId !== '' && subjectId !== '')
  if (!whole.length) return []
  const rows = await tx.db
    .insert(documentMentions)
    .values(
      whole.map(({ mentionId, kind, subjectId }) => ({
        id: mentionId,
        documentId,
        kind,
        subjectId,
        mentionedBy: writer.id,
        mentionedAt: tx.now,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: documentMentions.id })
  const fresh = new Set(rows.map(({ id }) => id))
  return whole.filter(({ mentionId }) => fresh.has(mentionId))
}

async function tell(
  tx: Tx,
  writer: Viewer,
  told: Viewer,
  document: DocumentThing,
  { kind, origin }: { kind: MentionKind; origin: string },
): Promise<void> {
  const workspaceId = actsIn(told, document)
  if (roleIn(told, workspaceId) === null) return
  const [workspace] = await tx.db.select().from(workspaces).where(eq(workspaces.id, workspaceId))
  if (!workspace) throw new Error('a workspace with a seat is missing')
  const href = documentHref(workspace.slug, document.id)
  const wantsMail = await wantsToKnow(tx, told.id, workspaceId, href)
  await notify(tx, [told.id], {
    kind: 'document_mention',
    workspaceId,
    href,
    detail: { title: document.title, name: writer.name, kind },
  })
  if (!wantsMail) return
  await writeMail(tx, {
    to: told.email,
    language: told.language,
    unsubscribe: `${origin}/account/notices`,
    compose: ({ mention, notices: words }) => ({
      subject: mention[kind].subject(writer.name),
      lines: [
        mention[kind].about(writer.name, named(workspace, 'name', told.language)),
        origin + href,
        words.off,
        `${origin}/account/notices`,
      ],
    }),
  })
}

/** Whether a mail is wanted: not by who wants nothing from the workspace, nor of the same text before it has been looked at. */
async function wantsToKnow({ db }: Tx, userId: string, workspaceId: string, href: string): Promise<boolean> {
  const [silenced] = await db
    .select({ level: noticeSettings.level })
    .from(noticeSettings)
    .where(
      and(
        eq(noticeSettings.userId, userId),
        eq(noticeSettings.place, workspaceId),
        inArray(noticeSettings.level, ['nothing']),
      ),
    )
  if (silenced) return false
  const [waiting] = await db
    .select({ id: notices.id })
    .from(notices)
    .where(
      and(
        eq(notices.userId, userId),
        eq(notices.kind, 'document_mention'),
        eq(notices.href, href),
        isNull(notices.readAt),
      ),
    )
    .limit(1)
  return waiting === undefined
}
