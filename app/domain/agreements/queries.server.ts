import { eq, inArray, or } from 'drizzle-orm'
import { agreements, agreementSteps, organisations, users, workspaces } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { agreementsWhere, readableAgreements, type GrantedAgreement } from './access.server'
import { measureNumbersOf, measuresOfAgreement } from './measures.server'
import { partiesOf, partyNamesOf } from './parties.server'
import { agreementRules, type AgreementThing } from './policy'
import { sealOf, signaturesOf } from './signatures.server'
import type { AgreementState } from './states'
import { stepsOf, type AgreementStep } from './steps.server'
import { tasksOfAgreement, tasksOfAgreements } from './tasks.server'

export interface ListedAgreement {
  id: string
  title: string
  /** Of the version, from 1. */
  number: number
  state: AgreementState
  /** The short names of the parties, in their order. */
  parties: string[]
  /** The numbers of the measures that it is linked to. */
  measures: number[]
  /** The tasks that it is linked to, as far as the viewer may read their mandates. */
  tasks: Array<{ number: number; version: number }>
  /** The day it holds from: by its own words, else that on which all had signed. */
  lastsFrom: string | null
  /** The last day it holds, by its own words or since it was ended. */
  lastsTo: string | null
  workspace: { id: string; slug: string; name: string }
}

/** The agreements that the viewer may read, by title and the newest version first; of one workspace when it is named. */
export async function agreementsFor(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string | null,
  language: Language,
): Promise<ListedAgreement[]> {
  const readable = await readableAgreements(scope, viewer)
  const things = readable.filter((one) => workspaceId === null || one.workspaceId === workspaceId)
  const ids = things.map(({ id }) => id)
  if (!ids.length) return []
  const rows = await scope.db
    .select({ agreement: agreements, workspace: workspaces })
    .from(agreements)
    .innerJoin(workspaces, eq(workspaces.id, agreements.workspaceId))
    .where(inArray(agreements.id, ids))
  const byId = new Map(rows.map((row) => [row.agreement.id, row]))
  const [names, steps] = [await partyNamesOf(scope, ids), await stepsOf(scope, ids)]
  const measures = await measureNumbersOf(scope, ids)
  const tasks = await tasksOfAgreements(scope, viewer, ids)
  const collator = new Intl.Collator('nb')
  return things
    .flatMap(({ id, title, number, state, slug, lastsTo }) => {
      const row = byId.get(id)
      if (!row) return []
      const own = steps.filter(({ agreementId }) => agreementId === id)
      return {
        ...{ id, title, number, state },
        parties: names.get(id) ?? [],
        measures: measures.get(id) ?? [],
        tasks: tasks.get(id) ?? [],
        lastsFrom: beginningOf(own, row.agreement.lastsFrom),
        lastsTo: endOf(own, lastsTo),
        workspace: { id: row.workspace.id, slug, name: named(row.workspace, 'name', language) },
      }
    })
    .sort((a, b) => collator.compare(a.title, b.title) || b.number - a.number)
}

/** The day that an agreement holds from: its own, else that on which it was signed by all; null before that. */
function beginningOf(steps: readonly AgreementStep[], lastsFrom: string | null): string | null {
  const signed = steps.findLast(({ kind }) => kind === 'signed')
  return lastsFrom ?? (signed ? localDateOf(signed.takenAt) : null)
}

/** The last day that an agreement holds: that of the step that ended it, else its own. */
export function endOf(steps: readonly AgreementStep[], lastsTo: string | null): string | null {
  return steps.at(-1)?.endsOn ?? lastsTo
}

/** An agreement as its page shows it: facts, parties, linked measures and tasks, and what was done with it. */
export async function agreementPage(
  scope: Scope,
  viewer: Viewer,
  granted: GrantedAgreement<'agreement.read'>,
  language: Language,
) {
  const [row] = await scope.db.select().from(agreements).where(eq(agreements.id, granted.id))
  if (!row) throw new Error('a granted agreement is missing')
  const steps = await stepsWithNames(scope, granted.id)
  const { workspaceId: _workspace, createdBy: _by, createdAt, ...facts } = row
  return {
    facts,
    beginsOn: beginningOf(
      steps.map(({ step }) => step),
      row.lastsFrom,
    ),
    state: granted.state,
    endsOn: endOf(
      steps.map(({ step }) => step),
      row.lastsTo,
    ),
    registeredAt: createdAt.toISOString(),
    parties: await partiesOf(scope, row.id, language),
    measures: await measuresOfAgreement(scope, row.id, language),
    tasks: await tasksOfAgreement(scope, viewer, row.id),
    signing: await signingOf(scope, granted.editionId),
    versions: await otherVersions(scope, viewer, granted),
    steps: steps.map(({ step: { id, kind, note, endsOn, organisationId, takenAt }, by, organisation }) => ({
      ...{ id, kind, note, endsOn, organisationId, organisation },
      by: by ?? '',
      at: takenAt.toISOString(),
    })),
  }
}

/** The edition that was sent last, and who has signed it; null when none was. */
async function signingOf(scope: Scope, editionId: string | null) {
  if (editionId === null) return null
  const { sha256 } = await sealOf(scope, editionId)
  return { editionId, sha256, signatures: await signaturesOf(scope, editionId) }
}

/** The version that this one is to replace, and the one that is to replace this, as far as the viewer may read them. */
async function otherVersions(scope: Scope, viewer: Viewer, { id, replacesId }: AgreementThing) {
  const beside = or(eq(agreements.replacesId, id), replacesId ? eq(agreements.id, replacesId) : undefined)
  const found = await agreementsWhere(scope, beside)
  return found
    .filter((one) => agreementRules['agreement.read'](viewer, one))
    .map(({ id: other, number, state }) => ({ id: other, number, state }))
    .sort((a, b) => a.number - b.number)
}

async function stepsWithNames({ db }: Scope, agreementId: string) {
  return db
    .select({ step: agreementSteps, by: users.name, organisation: organisations.shortName })
    .from(agreementSteps)
    .leftJoin(users, eq(users.id, agreementSteps.takenBy))
    .leftJoin(organisations, eq(organisations.id, agreementSteps.organisationId))
    .where(eq(agreementSteps.agreementId, agreementId))
    .orderBy(agreementSteps.takenAt, agreementSteps.id)
    .limit(200)
}
