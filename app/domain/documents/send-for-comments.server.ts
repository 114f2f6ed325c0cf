import { eq } from 'drizzle-orm'
import { documents } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import type { GrantedDocument } from './access.server'
import { documentHref, slugsOf } from './address.server'
import { commentersOf } from './commenters.server'
import type { ReviewFields } from './fields'
import { moveOn } from './move-on.server'

/**
 * Opens a draft for comments until the end of a local date. With `everyone` it is opened to participants in the same step.
 * Everyone who may comment is told. Minutes are circulated by a command of their own, which closes the meeting.
 * @throws Refusal when it is of that kind or not a draft, or the date has passed
 */
export async function sendForComments(
  tx: Tx,
  document: GrantedDocument<'document.manage'>,
  { deadline, everyone }: ReviewFields,
): Promise<void> {
  if (document.kind === 'minutes') throw new Refusal('conflict', 'minutes-have-their-own')
  if (deadline < tx.today) throw new Refusal('invalid', 'date', { field: 'deadline' })
  await moveOn(tx, document, { from: ['draft'], to: 'in_review', deadline })
  const audience = everyone ? 'everyone' : document.audience
  if (audience !== document.audience) await openToEveryone(tx, document)
  const commenters = await commentersOf(tx, { ...document, audience })
  const slugs = await slugsOf(
    tx,
    commenters.map(({ workspaceId }) => workspaceId),
  )
  for (const { workspaceId, userIds } of commenters) {
    await notify(tx, userIds, {
      kind: 'document_in_review',
      workspaceId,
      href: documentHref(slugs.get(workspaceId) ?? '', document.id),
      detail: { title: document.title, deadline },
    })
  }
}

async function openToEveryone(tx: Tx, document: GrantedDocument<'document.manage'>): Promise<void> {
  const { id, workspaceId, title, audience } = document
  const [row] = await tx.db.select({ version: documents.version }).from(documents).where(eq(documents.id, id))
  await tx.db
    .update(documents)
    .set({ audience: 'everyone', version: (row?.version ?? 0) + 1 })
    .where(eq(documents.id, id))
  await tx.record('document.access_changed', {
    workspaceId,
    object: { kind: 'document', id },
    detail: { title, audience: 'everyone', previousAudience: audience },
  })
}
