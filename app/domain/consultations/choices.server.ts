import { and, asc, desc, eq, inArray, isNull, gt, notInArray, or } from 'drizzle-orm'
import { consultationInvitations, documents, organisations } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { visibleDocuments } from '~/domain/documents/access.server'
import type { Language } from '~/i18n/languages'
import type { GrantedConsultation } from './access.server'
import { organisationsWithPeople } from './people-of.server'

/** The workspace's documents that a consultation can be about, those written on last first. */
export async function documentsToAskAbout(scope: Scope, viewer: Viewer, workspaceId: string) {
  return scope.db
    .select({ id: documents.id, title: documents.title })
    .from(documents)
    .where(
      and(
        eq(documents.workspaceId, workspaceId),
        notInArray(documents.kind, ['agenda', 'minutes']),
        inArray(documents.state, ['draft', 'in_review', 'decided', 'published']),
        visibleDocuments(viewer, scope),
      ),
    )
    .orderBy(desc(documents.updatedAt))
    .limit(200)
}

/** The organisations that are not asked yet, by name, with whether somebody has a seat for them. */
export async function organisationsToAsk(
  scope: Scope,
  consultation: GrantedConsultation<'consultation.manage'>,
  language: Language,
) {
  const asked = scope.db
    .select({ id: consultationInvitations.organisationId })
    .from(consultationInvitations)
    .where(eq(consultationInvitations.consultationId, consultation.id))
  const rows = await scope.db
    .select()
    .from(organisations)
    .where(
      and(
        notInArray(organisations.id, asked),
        or(isNull(organisations.closedOn), gt(organisations.closedOn, scope.today)),
        consultation.kind === 'ministry_submission' ? eq(organisations.kind, 'ministry') : undefined,
      ),
    )
    .orderBy(asc(organisations.shortName))
    .limit(2000)
  const reachable = await organisationsWithPeople(scope)
  const collator = new Intl.Collator('nb')
  return rows
    .map((row) => ({ id: row.id, name: named(row, 'name', language), hasPeople: reachable.has(row.id) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}
