import { eq } from 'drizzle-orm'
import { procedures } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import type { Tx } from '~/core/write'
import { loadProcedure } from '../procedures/access.server'
import { indexEntry, removeEntry } from './index-entry.server'

/**
 * Brings a written procedure's entry up to date: found by those who work in the group once it has been sent out, and by
 * observers when something was decided. One that was never sent is on the list of those who write it.
 */
export async function refreshProcedure(tx: Tx, id: string): Promise<void> {
  const procedure = await loadProcedure(tx, id)
  const [row] = await tx.db.select().from(procedures).where(eq(procedures.id, id))
  if (!procedure || !row || procedure.deadline === null) return removeEntry(tx, id)
  const isDecided = procedure.state === 'adopted' || procedure.state === 'not_adopted'
  await indexEntry(tx, {
    objectId: id,
    kind: 'procedure',
    workspaceId: procedure.workspaceId,
    audience: isDecided ? 'group' : 'workers',
    isPublic: false,
    href: `/workspaces/${procedure.slug}/procedures/${id}`,
    title: row.title,
    reference: yearNumber(row.number, row.year),
    body: [row.proposal, row.background].join('\n'),
  })
}
