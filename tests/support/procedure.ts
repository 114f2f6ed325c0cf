import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantProcedure } from '~/domain/procedures/access.server'
import { answerProcedure } from '~/domain/procedures/answer.server'
import { concludeProcedure } from '~/domain/procedures/conclude.server'
import type { ConclusionFields, ProcedureAnswerFields, ProcedureFields } from '~/domain/procedures/fields'
import { sendProcedure } from '~/domain/procedures/send.server'
import { createProcedure } from '~/domain/procedures/write.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'

/** A proposal that has not been sent out. @returns its id */
export async function buildProcedure(
  store: Store,
  viewer: Viewer,
  wanted: Partial<ProcedureFields> = {},
): Promise<string> {
  return write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', 'group')
    const fields = {
      title: 'Uttalelse',
      proposal: 'Gruppen støtter uttalelsen.',
      background: '',
      documentId: [],
    }
    return createProcedure(tx, viewer, workspace, { ...fields, ...wanted })
  })
}

/** Sends it out, or gives more time. */
export async function sendOut(store: Store, viewer: Viewer, id: string, workingDays = 3): Promise<void> {
  await write(store, viewer.id, async (tx) =>
    sendProcedure(tx, await grantProcedure(tx, viewer, 'procedure.manage', id), { workingDays }),
  )
}

/** Answers for a seat: a plain yes unless a test wants it otherwise. */
export async function answerFor(
  store: Store,
  viewer: Viewer,
  id: string,
  seatId: string,
  wanted: Partial<ProcedureAnswerFields> = {},
): Promise<void> {
  await write(store, viewer.id, async (tx) =>
    answerProcedure(tx, viewer, await grantProcedure(tx, viewer, 'procedure.answer', id), {
      ...{ seatId, answer: 'agree', reason: '' },
      ...wanted,
    }),
  )
}

/** The chair says what came of it: adopted as proposed unless a test wants it otherwise. */
export async function concludeIt(
  store: Store,
  chair: Viewer,
  id: string,
  wanted: Partial<ConclusionFields> = {},
): Promise<void> {
  await write(store, chair.id, async (tx) =>
    concludeProcedure(tx, await grantProcedure(tx, chair, 'procedure.conclude', id), {
      ...{ outcome: 'adopted', text: 'Gruppen støtter uttalelsen.', note: '' },
      ...wanted,
    }),
  )
}
