import { and, count, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import {
  consultationAnnouncements,
  consultationAnswers,
  consultationCompletions,
  consultationInputs,
  consultationInvitations,
  consultations,
  consultationTreatments,
  organisations,
} from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import { standingOf, type Standing } from '~/domain/consultations/timing'
import type { Language } from '~/i18n/languages'

/** A ministry that a version was submitted to, and what it said. */
export interface Ministry {
  name: string
  /** An answer without a word to any place is no remark. Null until it has answered. */
  answer: 'no_remark' | 'remark' | null
}

/** A version of a mandate laid before ministries: a consultation of its own kind about the document. */
export interface Submission {
  consultationId: string
  standing: Standing
  deadline: string
  ministries: Ministry[]
  /** Remarks, and how many of them have been answered. */
  inputs: number
  treated: number
}

/** The submissions of a version's document to ministries, the newest first. */
export async function submissionsOf(
  scope: Scope,
  documentId: string,
  language: Language,
): Promise<Submission[]> {
  const rows = await submissions(scope, documentId)
  const ids = rows.map(({ id }) => id)
  const asked = await ministriesOf(scope, ids)
  const worked = await progressOf(scope, ids)
  return rows.map(({ id, standing, deadline }) => {
    const mine = worked.filter(({ consultationId }) => consultationId === id)
    const remarked = (answer: string) => mine.some(({ answerId }) => answerId === answer)
    return {
      consultationId: id,
      standing,
      deadline,
      ministries: asked
        .filter(({ consultationId }) => consultationId === id)
        .map(({ organisation, answerId }) => ({
          name: named(organisation, 'name', language),
          answer: answerId === null ? null : remarked(answerId) ? 'remark' : 'no_remark',
        })),
      inputs: sum(mine.map(({ inputs }) => inputs)),
      treated: sum(mine.map(({ treated }) => treated)),
    }
  })
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** Whether a version lies before ministries: it was sent to them, and what they said is not answered and told yet. */
export async function isBeforeMinistries(scope: Scope, documentId: string): Promise<boolean> {
  const rows = await submissions(scope, documentId)
  return rows.some(({ standing }) => standing !== 'preparing' && standing !== 'finished')
}

async function submissions({ db, now }: Scope, documentId: string) {
  const rows = await db
    .select({
      consultation: consultations,
      announcedAt: consultationAnnouncements.announcedAt,
      finishedAt: consultationCompletions.finishedAt,
    })
    .from(consultations)
    .leftJoin(consultationAnnouncements, eq(consultationAnnouncements.consultationId, consultations.id))
    .leftJoin(consultationCompletions, eq(consultationCompletions.consultationId, consultations.id))
    .where(and(eq(consultations.documentId, documentId), eq(consultations.kind, 'ministry_submission')))
    .orderBy(desc(consultations.createdAt))
    .limit(20)
  return rows.map(({ consultation: { id, opensAt, deadline }, announcedAt, finishedAt }) => {
    const facts = { announced: announcedAt !== null, finished: finishedAt !== null, opensAt, deadline }
    return { id, deadline, standing: standingOf(facts, now) }
  })
}

async function ministriesOf({ db }: Scope, consultationIds: string[]) {
  if (!consultationIds.length) return []
  return db
    .select({
      consultationId: consultationInvitations.consultationId,
      organisation: organisations,
      answerId: consultationAnswers.id,
    })
    .from(consultationInvitations)
    .innerJoin(organisations, eq(organisations.id, consultationInvitations.organisationId))
    .leftJoin(
      consultationAnswers,
      and(
        eq(consultationAnswers.consultationId, consultationInvitations.consultationId),
        eq(consultationAnswers.organisationId, consultationInvitations.organisationId),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
    .where(inArray(consultationInvitations.consultationId, consultationIds))
    .orderBy(organisations.shortName)
}

/** The remarks of each answer that has any, and how many of them have been answered. */
async function progressOf({ db }: Scope, consultationIds: string[]) {
  if (!consultationIds.length) return []
  const rows = await db
    .select({
      consultationId: consultationInputs.consultationId,
      answerId: consultationInputs.answerId,
      inputs: count(),
      treated: count(consultationTreatments.state),
    })
    .from(consultationInputs)
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .leftJoin(
      consultationTreatments,
      and(eq(consultationTreatments.inputId, consultationInputs.id), isNotNull(consultationTreatments.state)),
    )
    .where(
      and(
        inArray(consultationInputs.consultationId, consultationIds),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
    .groupBy(consultationInputs.consultationId, consultationInputs.answerId)
  return rows.map((row) => ({ ...row, inputs: Number(row.inputs), treated: Number(row.treated) }))
}
