import { grantProcedure } from '~/domain/procedures/access.server'
import { answerProcedure, ownSeats } from '~/domain/procedures/answer.server'
import type { ProcedureAnswerFields } from '~/domain/procedures/fields'
import { sendProcedure } from '~/domain/procedures/send.server'
import { createProcedure } from '~/domain/procedures/write.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'
import { procedure, remark } from '../texts/directorate-procedure'

/** These days: a proposal is out between the meetings, and two of those who are asked have answered. */
export async function askInWriting(stage: Stage): Promise<void> {
  stage.clock.moveTo(5, '10:00')
  const id = await stage.act('jonas', async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', 'direktoratsgruppen')
    return createProcedure(tx, viewer, workspace, { ...procedure, documentId: [] })
  })
  await stage.act('jonas', async (tx, viewer) =>
    sendProcedure(tx, await grantProcedure(tx, viewer, 'procedure.manage', id), { workingDays: 10 }),
  )
  stage.clock.moveTo(4, '13:10')
  await answer(stage, 'maren', id, { answer: 'agree', reason: '' })
  stage.clock.moveTo(3, '08:45')
  await answer(stage, 'samir', id, { answer: 'agree_with_remark', reason: remark })
}

async function answer(
  stage: Stage,
  person: DemoKey,
  id: string,
  fields: Omit<ProcedureAnswerFields, 'seatId'>,
): Promise<void> {
  await stage.act(person, async (tx, viewer) => {
    const granted = await grantProcedure(tx, viewer, 'procedure.answer', id)
    const [seat] = ownSeats(viewer, granted)
    await answerProcedure(tx, viewer, granted, { seatId: seat?.seatId ?? '', ...fields })
  })
}
