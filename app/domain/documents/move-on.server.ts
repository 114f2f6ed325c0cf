import { eq } from 'drizzle-orm'
import { documents, documentTransitions } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { refuseUnfit } from '../guardrail/refuse.server'
import { keepVersion } from '../versions/keep.server'
import type { DocumentThing } from './policy'

export interface Step {
  from: ReadonlyArray<DocumentThing['state']>
  to: DocumentThing['state']
  deadline?: string | null
  agendaItemId?: string | null
  reason?: string | null
}

/**
 * Takes a document one step on through its life: who, when and why stand in a row of their own, and the text as
 * it stood is kept as a version. Open sockets are asked again what they may do. The caller has proved that the viewer may.
 * @throws Refusal when the document does not stand where the step begins, or is sent out with what must not stand in it
 */
export async function moveOn(
  tx: Tx,
  document: Pick<DocumentThing, 'id' | 'workspaceId' | 'state' | 'title'>,
  step: Step,
): Promise<void> {
  const { id, workspaceId, state, title } = document
  if (!step.from.includes(state)) throw new Refusal('conflict', 'document-moved-on')
  if (step.to === 'in_review') await refuseUnfit(tx, id)
  await tx.db
    .update(documents)
    .set({ state: step.to, reviewDeadline: step.deadline ?? null, updatedAt: tx.now })
    .where(eq(documents.id, id))
  await tx.db.insert(documentTransitions).values({
    id: newId(),
    documentId: id,
    fromState: state,
    toState: step.to,
    actorId: tx.actorId,
    at: tx.now,
    deadline: step.deadline ?? null,
    agendaItemId: step.agendaItemId ?? null,
    reason: step.reason ?? null,
  })
  await keepVersion(tx, id, { kind: 'step', step: step.to })
  await tx.record('document.moved_on', {
    workspaceId,
    object: { kind: 'document', id },
    detail: { title, from: state, to: step.to, deadline: step.deadline ?? null },
  })
  tx.onCommit(() => tx.bus.emit('document-access-changed', { documentId: id }))
  tx.signal(`document:${id}`, `workspace:${workspaceId}`)
}
