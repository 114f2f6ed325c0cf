import { and, eq, exists, inArray, ne, or, sql, type SQL } from 'drizzle-orm'
import {
  consultationAnnouncements,
  consultationCompletions,
  consultationInvitations,
  consultations,
} from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { answerRules, consultationRules, type AnswerThing, type ConsultationThing } from './policy'
import { standingOf } from './timing'

export type GrantedConsultation<Action extends string> = Granted<Action, ConsultationThing>
export type GrantedAnswer<Action extends string> = Granted<Action, AnswerThing>

/** The one way to a consultation that one may act on. */
export const grantConsultation = createGrant({
  load: loadConsultation,
  rules: consultationRules,
  read: 'consultation.read',
})

const grantAnswerById = createGrant({ load: loadAnswer, rules: answerRules, read: 'answer.write' })

/** The one way to what an organisation answers, before and after it is sent. To all others it does not exist. */
export function grantAnswer<Action extends keyof typeof answerRules>(
  scope: Scope,
  viewer: Viewer,
  action: Action,
  of: { consultationId: string; organisationId: string },
): Promise<GrantedAnswer<Action>> {
  return grantAnswerById(scope, viewer, action, `${of.consultationId} ${of.organisationId}`)
}

/** A consultation as its rules see it; it proves nothing. */
export async function loadConsultation(scope: Scope, id: string): Promise<ConsultationThing | null> {
  const { db, now } = scope
  const [row] = await db
    .select({
      consultation: consultations,
      announcedAt: consultationAnnouncements.announcedAt,
      finishedAt: consultationCompletions.finishedAt,
    })
    .from(consultations)
    .leftJoin(consultationAnnouncements, eq(consultationAnnouncements.consultationId, consultations.id))
    .leftJoin(consultationCompletions, eq(consultationCompletions.consultationId, consultations.id))
    .where(eq(consultations.id, id))
  if (!row) return null
  const invited = await db
    .select({ organisationId: consultationInvitations.organisationId })
    .from(consultationInvitations)
    .where(eq(consultationInvitations.consultationId, id))
  const { workspaceId, documentId, kind, title, openToAll, opensAt, deadline, version } = row.consultation
  const announced = row.announcedAt !== null
  const finished = row.finishedAt !== null
  return {
    id,
    workspaceId,
    documentId,
    kind,
    title,
    openToAll,
    opensAt,
    deadline,
    version,
    standing: standingOf({ announced, finished, opensAt, deadline }, now),
    invited: invited.map(({ organisationId }) => organisationId),
  }
}

async function loadAnswer(scope: Scope, id: string): Promise<AnswerThing | null> {
  const [consultationId = '', organisationId = ''] = id.split(' ')
  const consultation = await loadConsultation(scope, consultationId)
  return consultation && { consultation, organisationId }
}

/** The condition that keeps a list of `consultations` to what the viewer may read; a parity test holds it to the rule. */
export function visibleConsultations(viewer: Viewer, { db }: Scope): SQL | undefined {
  const seatedIn = (works: boolean) => [
    ...new Set(
      viewer.seats
        .filter(({ role }) => (role === 'participant' || role === 'observer') !== works)
        .map((seat) => seat.workspaceId),
    ),
  ]
  const isOut = exists(
    db
      .select({ one: sql`1` })
      .from(consultationAnnouncements)
      .where(eq(consultationAnnouncements.consultationId, consultations.id)),
  )
  return or(
    inArray(consultations.workspaceId, seatedIn(true)),
    and(
      isOut,
      or(
        isAsked(viewer, { db }),
        and(
          inArray(consultations.workspaceId, seatedIn(false)),
          ne(consultations.kind, 'ministry_submission'),
        ),
      ),
    ),
  )
}

/** The condition that one of the viewer's organisations is asked. */
export function isAsked(viewer: Viewer, { db }: Pick<Scope, 'db'>): SQL {
  const organisationIds = [...new Set(viewer.seats.map((seat) => seat.organisationId))]
  return exists(
    db
      .select({ one: sql`1` })
      .from(consultationInvitations)
      .where(
        and(
          eq(consultationInvitations.consultationId, consultations.id),
          inArray(consultationInvitations.organisationId, organisationIds),
        ),
      ),
  )
}
