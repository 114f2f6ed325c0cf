import { write } from '~/core/write'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Cast } from '#tests/support/cast'
import { mandateFacts } from '#tests/support/mandate'
import type { TestStore } from '#tests/support/store'

/** A mandate in force with two tasks. */
export async function adoptedMandate(store: TestStore, cast: Cast): Promise<void> {
  const chair = await cast.viewer('chair')
  const { id } = await write(store, chair.id, async (tx) =>
    createMandate(tx, await grantWorkspace(tx, chair, 'workspace.write_mandates', 'group'), {
      ...{ title: 'Mandat', language: 'nb' },
    }),
  )
  const tasks = ['Samordne', 'Rapportere'].map((text) => ({ id: null, text }))
  await write(store, chair.id, async (tx) =>
    editMandate(tx, await grantMandate(tx, chair, 'mandate.edit', id), mandateFacts({ tasks })),
  )
  await write(store, chair.id, async (tx) =>
    adoptMandate(tx, chair, await grantMandate(tx, chair, 'mandate.adopt', id), {
      ...{ inForceFrom: '2026-03-01', meetingId: null },
    }),
  )
}
