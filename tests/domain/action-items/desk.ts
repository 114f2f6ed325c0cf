import { eq } from 'drizzle-orm'
import {
  actionItemCollaborators,
  actionItemReports,
  actionItems,
  activity,
  agendaItems,
  notices,
  seatHoldings,
  seats,
} from '#db/schema'
import { newId } from '~/core/ids'
import type { SeatRole, Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { createActionItem } from '~/domain/action-items/create.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast, parts, type Part } from '#tests/support/cast'
import { createTestStore } from '#tests/support/store'

export const everyone = [...Object.keys(parts), 'administrator', 'outsider'] as Part[]

export const nowhere = '01920000-0000-7000-8000-000000000000'

/** A cast with a way to make action items and to do things with them as somebody. */
export async function createDesk() {
  const store = await createTestStore()
  const cast = await createCast(store)
  const organisation = (slug: string) => cast.organisationIds[slug] ?? ''

  async function as<Result>(part: Part, work: (tx: Tx, viewer: Viewer) => Promise<Result>): Promise<Result> {
    const viewer = await cast.viewer(part)
    store.clock.tick()
    return write(store, viewer.id, (tx) => work(tx, viewer))
  }

  const fields = (wanted: Partial<Parameters<typeof createActionItem>[3]> = {}) => ({
    title: 'Skrive utkast til veileder',
    organisationId: organisation('pod'),
    userId: cast.userIds.member as string | null,
    deadline: '2026-04-01',
    ...wanted,
  })

  const create = (part: Part, wanted: Parameters<typeof fields>[0] = {}) =>
    as(part, async (tx, viewer) => {
      const workspace = await grantWorkspace(tx, viewer, 'workspace.create_action_items', 'group')
      return createActionItem(tx, viewer, workspace, fields(wanted))
    })

  return {
    store,
    cast,
    organisation,
    as,
    fields,
    create,
    /** Gives somebody who has none, or another, a seat in a workspace. */
    seat: (part: Part, role: SeatRole, slug: string, workspace: 'group' | 'other' = 'group') =>
      write(store, null, async (tx) => {
        const id = newId()
        const period = { validFrom: '2026-01-01', givenAt: tx.now }
        const place = { workspaceId: cast.workspaceIds[workspace], organisationId: organisation(slug) }
        await tx.db.insert(seats).values({ id, ...place, role, ...period })
        const held = { seatId: id, userId: cast.userIds[part], capacity: 'holder' as const }
        await tx.db.insert(seatHoldings).values({ id: newId(), ...held, ...period })
      }),
    /** From today on somebody sits nowhere. */
    endSeats: (part: Part) =>
      write(store, null, async (tx) => {
        await tx.db
          .update(seatHoldings)
          .set({ validTo: '2026-01-31' })
          .where(eq(seatHoldings.userId, cast.userIds[part]))
      }),
    rows: () => store.database.reader.select().from(actionItems).orderBy(actionItems.createdAt),
    /** All of them, as policy sees them. */
    things: async () => {
      const collaborators = await store.database.reader.select().from(actionItemCollaborators)
      const items = await store.database.reader
        .select({ item: actionItems, audience: agendaItems.audience })
        .from(actionItems)
        .leftJoin(agendaItems, eq(agendaItems.id, actionItems.agendaItemId))
      return items.map(({ item, audience }) => ({
        ...item,
        isInternal: audience === 'internal',
        collaborators: collaborators
          .filter(({ actionItemId }) => actionItemId === item.id)
          .map(({ organisationId }) => organisationId),
      }))
    },
    reports: () => store.database.reader.select().from(actionItemReports),
    log: () => store.database.reader.select().from(activity).orderBy(activity.sequence),
    notices: () => store.database.reader.select().from(notices),
  }
}

export type Desk = Awaited<ReturnType<typeof createDesk>>
