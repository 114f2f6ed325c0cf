import { procedureAnswers } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Viewer, ViewerSeat } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { GrantedProcedure } from './access.server'
import { askedSeats } from './asked.server'
import { procedureHref } from './at.server'
import type { ProcedureAnswerFields } from './fields'
import { askedRoles, type ProcedureThing } from './policy'
import { signalProcedure } from './signal'

/** The seats that the viewer may answer for, as holder or deputy. */
export function ownSeats(viewer: Viewer, { workspaceId }: ProcedureThing): ViewerSeat[] {
  return viewer.seats.filter((seat) => seat.workspaceId === workspaceId && askedRoles.includes(seat.role))
}

/**
 * Answers for a seat; the last answer before the deadline counts. When every seat has answered, the chair is told.
 * @throws Refusal when it is not open, the deadline has passed, or the seat is not one's own
 */
export async function answerProcedure(
  tx: Tx,
  viewer: Viewer,
  procedure: GrantedProcedure<'procedure.answer'>,
  { seatId, answer, reason }: ProcedureAnswerFields,
): Promise<void> {
  if (procedure.state !== 'open') throw new Refusal('conflict', 'procedure-closed')
  if (procedure.deadline !== null && procedure.deadline < tx.today) {
    throw new Refusal('conflict', 'procedure-late')
  }
  if (!ownSeats(viewer, procedure).some((seat) => seat.seatId === seatId)) {
    throw new Refusal('forbidden')
  }
  await tx.db.insert(procedureAnswers).values({
    id: newId(),
    procedureId: procedure.id,
    seatId,
    userId: viewer.id,
    answer,
    reason,
    answeredAt: tx.now,
  })
  const { id, workspaceId, title } = procedure
  const detail = { title, number: yearNumber(procedure.number, procedure.year) }
  await tx.record('procedure.answered', { workspaceId, object: { kind: 'procedure', id }, detail })
  const asked = await askedSeats(tx, procedure, tx.today, 'nb')
  if (asked.every((seat) => seat.answer !== null)) {
    await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat']), {
      kind: 'procedure_answered',
      workspaceId,
      href: procedureHref(procedure),
      detail,
    })
  }
  signalProcedure(tx, procedure)
}
