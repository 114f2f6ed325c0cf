import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { GrantedProcedure } from './access.server'
import { procedureHref } from './at.server'
import { signalProcedure } from './signal'
import { takeStep } from './steps.server'

/**
 * Takes a proposal back, with a reason. It keeps its number and the answers it got; those who were asked are told.
 * @throws Refusal when it is closed already
 */
export async function withdrawProcedure(
  tx: Tx,
  procedure: GrantedProcedure<'procedure.manage'>,
  { reason }: { reason: string },
): Promise<void> {
  const { id, workspaceId, title, state } = procedure
  if (state !== 'draft' && state !== 'open') throw new Refusal('conflict', 'procedure-closed')
  await takeStep(tx, id, { kind: 'withdrawn', note: reason })
  const detail = { title, number: yearNumber(procedure.number, procedure.year) }
  await tx.record('procedure.withdrawn', { workspaceId, object: { kind: 'procedure', id }, detail })
  if (state === 'open') {
    await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat', 'member']), {
      kind: 'procedure_withdrawn',
      workspaceId,
      href: procedureHref(procedure),
      detail,
    })
  }
  signalProcedure(tx, procedure)
}
