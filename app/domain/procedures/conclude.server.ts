import { yearNumber } from '~/core/calendar'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { insertDecision } from '~/domain/decisions/insert.server'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { GrantedProcedure } from './access.server'
import { askedSeats } from './asked.server'
import { procedureHref } from './at.server'
import type { ConclusionFields } from './fields'
import { signalProcedure } from './signal'
import { takeStep } from './steps.server'

/**
 * Says what came of a written procedure. What is adopted becomes a decision in the register, with the answers behind it.
 * @throws Refusal before the deadline while a seat has not answered, when it is not open, or for a task of another mandate
 */
export async function concludeProcedure(
  tx: Tx,
  procedure: GrantedProcedure<'procedure.conclude'>,
  { outcome, text, note, mandateTaskId = null }: ConclusionFields,
): Promise<void> {
  if (procedure.state !== 'open') throw new Refusal('conflict', 'procedure-closed')
  const isOver = procedure.deadline !== null && procedure.deadline < tx.today
  const asked = await askedSeats(tx, procedure, tx.today, 'nb')
  if (!isOver && asked.some(({ answer }) => answer === null)) throw new Refusal('conflict', 'procedure-early')
  await takeStep(tx, procedure.id, { kind: outcome, note })
  const { id, workspaceId, title } = procedure
  if (outcome === 'adopted')
    await insertDecision(tx, { workspaceId, procedureId: id, onDate: tx.today, text, mandateTaskId })
  const detail = { title, number: yearNumber(procedure.number, procedure.year), to: outcome }
  await tx.record('procedure.concluded', { workspaceId, object: { kind: 'procedure', id }, detail })
  await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat', 'member', 'observer']), {
    kind: 'procedure_concluded',
    workspaceId,
    href: procedureHref(procedure),
    detail,
  })
  signalProcedure(tx, procedure)
}
