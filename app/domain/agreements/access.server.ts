import { eq, inArray, or, type SQL } from 'drizzle-orm'
import { agreementParties, agreements, workspaces } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { agreementRules, type AgreementThing } from './policy'
import { agreementState } from './states'
import { stepsOf } from './steps.server'

export type GrantedAgreement<Action extends string> = Granted<Action, AgreementThing>

/** The one way to an agreement that one may act on. */
export const grantAgreement = createGrant({
  load: loadAgreement,
  rules: agreementRules,
  read: 'agreement.read',
})

async function loadAgreement(scope: Scope, id: string): Promise<AgreementThing | null> {
  const [found] = await agreementsWhere(scope, eq(agreements.id, id))
  return found ?? null
}

/** More than the groups of a whole effort keep; each is looked at by the rule. */
const most = 2_000

/**
 * All agreements that the viewer may read, in every group. Those that the viewer's seats come near are few, so the rule
 * itself is asked about each, and there is no condition beside it.
 */
export async function readableAgreements(scope: Scope, viewer: Viewer): Promise<AgreementThing[]> {
  const groups = [...new Set(viewer.seats.map(({ workspaceId }) => workspaceId))]
  const own = [...new Set(viewer.seats.map(({ organisationId }) => organisationId))]
  if (!groups.length) return []
  const asParty = scope.db
    .select({ id: agreementParties.agreementId })
    .from(agreementParties)
    .where(inArray(agreementParties.organisationId, own))
  const near = await agreementsWhere(
    scope,
    or(inArray(agreements.workspaceId, groups), inArray(agreements.id, asParty)),
  )
  return near.filter((one) => agreementRules['agreement.read'](viewer, one))
}

/** Agreements as their rules see them; it proves nothing. */
export async function agreementsWhere(scope: Scope, where: SQL | undefined): Promise<AgreementThing[]> {
  const rows = await scope.db
    .select({ agreement: agreements, slug: workspaces.slug })
    .from(agreements)
    .innerJoin(workspaces, eq(workspaces.id, agreements.workspaceId))
    .where(where)
    .limit(most)
  const ids = rows.map(({ agreement }) => agreement.id)
  const [steps, parties] = [await stepsOf(scope, ids), await partyIdsOf(scope, ids)]
  return rows.map(({ agreement, slug }) => {
    const { id, workspaceId, title, number, documentId, replacesId, lastsTo } = agreement
    const own = steps.filter(({ agreementId }) => agreementId === id)
    return {
      ...{ id, workspaceId, slug, title, number, documentId, replacesId, lastsTo },
      state: agreementState(own.at(-1)?.kind ?? null, lastsTo, scope.today),
      partyIds: parties.filter(({ agreementId }) => agreementId === id).map((one) => one.organisationId),
      editionId: own.findLast(({ editionId }) => editionId !== null)?.editionId ?? null,
    }
  })
}

async function partyIdsOf({ db }: Scope, ids: readonly string[]) {
  if (!ids.length) return []
  return db
    .select({
      agreementId: agreementParties.agreementId,
      organisationId: agreementParties.organisationId,
    })
    .from(agreementParties)
    .where(inArray(agreementParties.agreementId, [...ids]))
    .limit(20_000)
}
