import { and, eq } from 'drizzle-orm'
import { organisations, seats } from '#db/schema'
import { inForce } from '~/core/in-force'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import { addDays } from '~/core/working-days'
import { write, type Tx } from '~/core/write'
import { grantPeople } from '~/domain/people/access.server'
import { createPerson } from '~/domain/people/create-person.server'
import { completeSetUp, issueSetUpLink } from '~/domain/people/set-up.server'
import { giveSystemRole } from '~/domain/people/system-roles.server'
import {
  grantWorkspace,
  grantWorkspaceAdministration,
  type GrantedWorkspace,
} from '~/domain/workspaces/access.server'
import { appointChair } from '~/domain/workspaces/appoint-chair.server'
import { giveHolding } from '~/domain/workspaces/give-holding.server'
import { giveSeat } from '~/domain/workspaces/give-seat.server'
import { isExternal } from '~/domain/workspaces/sponsors.server'
import { demoEmail, demoPassword, demoPeople, type DemoPerson } from '../people'
import { demoSeats, firstChairs, type DemoSeat } from '../seats'
import type { Stage } from '../stage'

/** Everybody joins; the administrator seats the first chairs, and these seat the others. */
export async function seatPeople(stage: Stage): Promise<void> {
  const passwordHash = await stage.passwords.hash(demoPassword)
  const [administrator, ...others] = demoPeople
  await setUp(stage, { ...administrator, passwordHash })
  for (const person of others) await join(stage, { ...person, passwordHash })
  await stage.act('tormod', async (tx, viewer) =>
    giveSystemRole(tx, grantPeople(tx, viewer), {
      userId: await stage.userId('linh'),
      role: 'portal_editor',
    }),
  )
  for (const first of firstChairs) await appoint(stage, first)
  for (const seat of demoSeats) await fillSeat(stage, seat)
}

type WithPassword = DemoPerson & { passwordHash: string }

async function setUp(stage: Stage, { key, name, language, passwordHash }: WithPassword): Promise<void> {
  const secret = await issueSetUpLink(stage.store)
  if (!secret) throw new Error('Somebody has an account already')
  const id = newId()
  const person = { id, email: demoEmail(key), name, language, passwordHash }
  await write(stage.store, id, (tx) => completeSetUp(tx, secret, person))
}

async function join(stage: Stage, { key, name, language, passwordHash }: WithPassword): Promise<void> {
  stage.clock.goOn()
  const id = newId()
  await write(stage.store, id, (tx) =>
    createPerson(tx, { id, email: demoEmail(key), name, language, passwordHash }),
  )
}

async function appoint(
  stage: Stage,
  { workspace: slug, organisation, chair }: (typeof firstChairs)[number],
): Promise<void> {
  const organisationId = await stage.organisationId(organisation)
  await stage.act('tormod', async (tx, viewer) => {
    const workspace = await grantWorkspaceAdministration(tx, viewer, 'workspace.appoint_chair', slug)
    const { name } = await stage.viewer(chair)
    // Everybody has an account, so that no invitation with an address in it is written.
    await appointChair(tx, viewer, workspace, { organisationId, name, email: demoEmail(chair) }, '')
  })
}

async function fillSeat(stage: Stage, { workspace: slug, organisation, role, ...people }: DemoSeat) {
  const chair = firstChairs.find(({ workspace }) => workspace === slug)
  if (!chair) throw new Error(`Nobody chairs "${slug}"`)
  const organisationId = await stage.organisationId(organisation)
  await stage.act(chair.chair, async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', slug)
    const seatId = await seatOf(tx, viewer, workspace, { organisationId, role })
    await hold(tx, viewer, workspace, seatId, await stage.userId(people.holder), 'holder')
    if (people.deputy) {
      await hold(tx, viewer, workspace, seatId, await stage.userId(people.deputy), 'deputy')
    }
  })
}

/** The seat that the structure gave the organisation, or a new one. */
async function seatOf(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  wanted: { organisationId: string; role: DemoSeat['role'] },
): Promise<string> {
  const [known] = await tx.db
    .select({ id: seats.id })
    .from(seats)
    .where(
      and(
        eq(seats.workspaceId, workspace.id),
        eq(seats.organisationId, wanted.organisationId),
        eq(seats.role, wanted.role),
        inForce(seats, tx.today),
      ),
    )
  if (known) return known.id
  const [organisation] = await tx.db
    .select({ kind: organisations.kind })
    .from(organisations)
    .where(eq(organisations.id, wanted.organisationId))
  // What is outside the public administration has its seat for a year, and the chair answers for it.
  const external = organisation !== undefined && isExternal(organisation.kind)
  const period = { validFrom: tx.today, validTo: external ? addDays(tx.today, 365) : null }
  return giveSeat(tx, viewer, workspace, { ...wanted, ...period, sponsorId: external ? viewer.id : null })
}

function hold(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  seatId: string,
  userId: string,
  capacity: 'holder' | 'deputy',
): Promise<string> {
  return giveHolding(tx, viewer, workspace, { seatId, userId, capacity, validFrom: tx.today, validTo: null })
}
