import type { Tx } from '~/core/write'

/** Tells the pages that show a written procedure. */
export function signalProcedure(tx: Tx, procedure: { id: string; workspaceId: string }): void {
  tx.signal(`workspace:${procedure.workspaceId}`)
}
