import { and, eq, gte, lte, or } from 'drizzle-orm'
import { mandateAdoptions, mandates, seatHoldings, seats, workspaces } from '#db/schema'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import { addDays } from '~/core/working-days'
import { mandateStands } from '~/domain/mandates/in-force.server'
import { notRemindedOf } from './already.server'
import type { Due } from './due-items.server'
import { leadingSeats } from './leading-seats'
import { mandateWarningDays, warningFor } from './stages'

/**
 * Mandates in force that expire or are to be revised within 90 days, and again within 30, for the chair and the secretariat,
 * who have not been warned of it.
 */
export async function endingMandates(scope: Scope): Promise<Due[]> {
  const rows = await soonOver(scope)
  const due = rows.flatMap(({ userId, mandate, slug, workspaceId }) =>
    (['expires', 'revision'] as const).flatMap((what) => {
      const day = what === 'expires' ? mandate.lastsTo : mandate.revisionOn
      const kind = day && warningFor(what, day, scope.today)
      if (!day || !kind) return []
      const href = `/workspaces/${slug}/mandate/${mandate.number}`
      const detail = { number: String(mandate.number), date: day }
      return [{ userId, kind, objectId: mandate.id, due: day, workspaceId, href, detail }]
    }),
  )
  return notRemindedOf(scope, due)
}

async function soonOver({ db, today }: Scope) {
  const far = addDays(today, Math.max(...mandateWarningDays))
  const { lastsTo, revisionOn } = mandates
  return db
    .selectDistinct({
      userId: seatHoldings.userId,
      mandate: { id: mandates.id, number: mandates.number, lastsTo, revisionOn },
      slug: workspaces.slug,
      workspaceId: workspaces.id,
    })
    .from(mandateAdoptions)
    .innerJoin(mandates, eq(mandates.id, mandateAdoptions.mandateId))
    .innerJoin(workspaces, eq(workspaces.id, mandateAdoptions.workspaceId))
    .innerJoin(seats, leadingSeats(workspaces.id, today))
    .innerJoin(seatHoldings, and(eq(seatHoldings.seatId, seats.id), inForce(seatHoldings, today)))
    .where(
      and(
        mandateStands(today),
        or(and(gte(lastsTo, today), lte(lastsTo, far)), and(gte(revisionOn, today), lte(revisionOn, far))),
      ),
    )
    .limit(1_000)
}
