import { and, count, desc, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import {
  consultationAnnouncements,
  consultationAnswers,
  consultationCompletions,
  consultationInvitations,
  consultations,
  workspaces,
} from '#db/schema'
import { nameOf, named } from '~/core/named'
import type { Scope } from '~/core/scope'
import { hasRole, type Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { isAsked, visibleConsultations } from './access.server'
import type { ConsultationKind } from './kinds'
import { standingOf, type Standing } from './timing'

export interface ListedConsultation {
  id: string
  title: string
  language: 'nb' | 'nn' | 'en' | 'se'
  kind: ConsultationKind
  standing: Standing
  opensAt: string
  deadline: string
  workspace: { slug: string; name: string }
}

interface Page {
  page: number
  size: number
}

/** A workspace's consultations, newest first, as far as the viewer may read them; those who work there see who has answered. */
export async function consultationsIn(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
  page: Page,
  language: Language,
) {
  const where = and(eq(consultations.workspaceId, workspaceId), visibleConsultations(viewer, scope))
  const listed = await pageOf(scope, where, page, language)
  const works = hasRole(viewer, workspaceId, 'chair', 'secretariat', 'member')
  const counts = works ? await countsOf(scope, listed.consultations) : null
  return {
    ...listed,
    works,
    consultations: listed.consultations.map((one) => ({ ...one, counts: counts?.get(one.id) ?? null })),
  }
}

/** What the viewer's organisations are asked about, newest first, each with whether every one of them has answered. */
export async function consultationsFor(scope: Scope, viewer: Viewer, page: Page, language: Language) {
  const where = and(visibleConsultations(viewer, scope), isAsked(viewer, scope), isOut(scope))
  const listed = await pageOf(scope, where, page, language)
  const answered = await answeredBy(scope, viewer, listed.consultations)
  return {
    ...listed,
    consultations: listed.consultations.map((one) => ({ ...one, answered: answered.has(one.id) })),
  }
}

function isOut({ db }: Scope): SQL {
  return inArray(
    consultations.id,
    db.select({ id: consultationAnnouncements.consultationId }).from(consultationAnnouncements),
  )
}

async function pageOf(scope: Scope, where: SQL | undefined, { page, size }: Page, language: Language) {
  const rows = await scope.db
    .select({
      consultation: {
        id: consultations.id,
        title: consultations.title,
        language: consultations.language,
        kind: consultations.kind,
        opensAt: consultations.opensAt,
        deadline: consultations.deadline,
      },
      workspace: { slug: workspaces.slug, ...nameOf(workspaces) },
      announcedAt: consultationAnnouncements.announcedAt,
      finishedAt: consultationCompletions.finishedAt,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(consultations)
    .innerJoin(workspaces, eq(workspaces.id, consultations.workspaceId))
    .leftJoin(consultationAnnouncements, eq(consultationAnnouncements.consultationId, consultations.id))
    .leftJoin(consultationCompletions, eq(consultationCompletions.consultationId, consultations.id))
    .where(where)
    .orderBy(desc(consultations.createdAt), desc(consultations.id))
    .limit(size)
    .offset((page - 1) * size)
  return {
    total: rows[0]?.total ?? 0,
    consultations: rows.map(({ consultation, workspace, announcedAt, finishedAt }): ListedConsultation => {
      const { opensAt, ...facts } = consultation
      const come = { announced: announcedAt !== null, finished: finishedAt !== null, opensAt }
      return {
        ...facts,
        opensAt: opensAt.toISOString(),
        standing: standingOf({ ...come, deadline: facts.deadline }, scope.now),
        workspace: { slug: workspace.slug, name: named(workspace, 'name', language) },
      }
    }),
  }
}

/** How many are asked in each, and how many of these have sent an answer that stands. */
async function countsOf({ db }: Scope, listed: readonly ListedConsultation[]) {
  const counts = new Map<string, { asked: number; answered: number }>()
  if (!listed.length) return counts
  const rows = await db
    .select({
      id: consultationInvitations.consultationId,
      asked: count(),
      answered: count(consultationAnswers.id),
    })
    .from(consultationInvitations)
    .leftJoin(
      consultationAnswers,
      and(
        eq(consultationAnswers.consultationId, consultationInvitations.consultationId),
        eq(consultationAnswers.organisationId, consultationInvitations.organisationId),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
    .where(
      inArray(
        consultationInvitations.consultationId,
        listed.map(({ id }) => id),
      ),
    )
    .groupBy(consultationInvitations.consultationId)
  for (const { id, asked, answered } of rows) {
    counts.set(id, { asked: Number(asked), answered: Number(answered) })
  }
  return counts
}

async function answeredBy({ db }: Scope, viewer: Viewer, listed: readonly ListedConsultation[]) {
  if (!listed.length) return new Set<string>()
  const rows = await db
    .select({ id: consultationAnswers.consultationId })
    .from(consultationAnswers)
    .where(
      and(
        inArray(
          consultationAnswers.consultationId,
          listed.map(({ id }) => id),
        ),
        inArray(
          consultationAnswers.organisationId,
          viewer.seats.map((seat) => seat.organisationId),
        ),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}
