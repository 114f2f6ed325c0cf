import { and, asc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import {
  documentTransitions,
  minutesCirculations,
  minutesObjectionAnswers,
  minutesObjections,
  organisations,
  users,
} from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { Circulation } from './circulations.server'
import type { ApprovalWay, ObjectionAnswer } from './kinds'

/** Somebody who did not agree, and what came of it. */
export interface ShownObjection {
  id: string
  userId: string
  name: string
  organisation: string
  text: string
  at: string
  answer: { kind: ObjectionAnswer; text: string; by: string; at: string } | null
}

/** One time that minutes were out for remarks. */
export interface Round {
  number: number
  way: ApprovalWay
  deadline: string
  by: string
  at: string
  /** The version of the text that was sent out, and the one that came of it: null when that is the text as it stands. */
  version: number
  nextVersion: number | null
  stoppedFor: Circulation['stoppedFor']
  objections: ShownObjection[]
  /** How it ended; null while it goes on. */
  ended: { to: 'draft' | 'decided'; by: string; at: string; reason: string } | null
}

/** As many rounds are shown; nobody has needed more. */
const most = 30

/** Every round of minutes, oldest first. The caller has proved that the viewer may read them. */
export async function roundsOf(
  scope: Scope,
  minutes: { id: string; firstDocumentId: string },
  language: Language,
): Promise<Round[]> {
  const rows = await scope.db
    .select({ circulation: minutesCirculations, by: users.name })
    .from(minutesCirculations)
    .leftJoin(users, eq(users.id, minutesCirculations.sentBy))
    .where(eq(minutesCirculations.minutesId, minutes.id))
    .orderBy(asc(minutesCirculations.number))
    .limit(most)
  if (!rows.length) return []
  const ids = rows.map(({ circulation }) => circulation.id)
  const objections = await objectionsIn(scope, ids, language)
  const ends = await endsOf(scope, minutes.firstDocumentId)
  return rows.map(({ circulation, by }, place) => ({
    number: circulation.number,
    way: circulation.way,
    deadline: circulation.deadline,
    by: by ?? '',
    at: circulation.sentAt.toISOString(),
    version: circulation.version,
    nextVersion: rows[place + 1]?.circulation.version ?? null,
    stoppedFor: circulation.stoppedFor,
    objections: objections.filter((one) => one.circulationId === circulation.id).map(({ shown }) => shown),
    ended: ends[place] ?? null,
  }))
}

async function objectionsIn({ db }: Scope, circulationIds: string[], language: Language) {
  const answerer = alias(users, 'answerer')
  const rows = await db
    .select({
      objection: minutesObjections,
      name: users.name,
      organisation: organisations,
      answer: minutesObjectionAnswers,
      answeredBy: answerer.name,
    })
    .from(minutesObjections)
    .innerJoin(users, eq(users.id, minutesObjections.userId))
    .innerJoin(organisations, eq(organisations.id, minutesObjections.organisationId))
    .leftJoin(minutesObjectionAnswers, eq(minutesObjectionAnswers.objectionId, minutesObjections.id))
    .leftJoin(answerer, eq(answerer.id, minutesObjectionAnswers.answeredBy))
    .where(inArray(minutesObjections.circulationId, circulationIds))
    .orderBy(asc(minutesObjections.raisedAt), asc(minutesObjections.id))
    .limit(500)
  return rows.map(({ objection, name, organisation, answer, answeredBy }) => ({
    circulationId: objection.circulationId,
    shown: {
      id: objection.id,
      userId: objection.userId,
      name,
      organisation: named(organisation, 'name', language),
      text: objection.text,
      at: objection.raisedAt.toISOString(),
      answer: answer && {
        kind: answer.kind,
        text: answer.text,
        by: answeredBy ?? '',
        at: answer.answeredAt.toISOString(),
      },
    } satisfies ShownObjection,
  }))
}

/** What each round led to, in order: a text leaves the review once for each time that it was sent there. */
async function endsOf({ db }: Scope, documentId: string): Promise<Array<Round['ended']>> {
  const rows = await db
    .select({ step: documentTransitions, by: users.name })
    .from(documentTransitions)
    .leftJoin(users, eq(users.id, documentTransitions.actorId))
    .where(
      and(eq(documentTransitions.documentId, documentId), eq(documentTransitions.fromState, 'in_review')),
    )
    .orderBy(asc(documentTransitions.at), asc(documentTransitions.id))
    .limit(most)
  return rows.map(({ step, by }) => ({
    to: step.toState === 'draft' ? 'draft' : 'decided',
    by: by ?? '',
    at: step.at.toISOString(),
    reason: step.reason ?? '',
  }))
}
