import { asc, eq } from 'drizzle-orm'
import {
  consultationAnnouncements,
  consultationCompletions,
  consultationExtensions,
  consultationParagraphs,
  consultationQuestions,
  consultations,
  documents,
  editions,
  series,
  workspaces,
} from '#db/schema'
import { localDateOf, osloTimeOfDay } from '~/core/calendar'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { ConsultationThing } from './policy'

/** What there is to read of a consultation, for all who may read it; nothing of what anybody answers. */
export async function consultationPage(scope: Scope, thing: ConsultationThing, language: Language) {
  const { db } = scope
  const [row] = await db
    .select({
      consultation: consultations,
      workspace: workspaces,
      documentTitle: documents.title,
      announcement: consultationAnnouncements,
      edition: { number: editions.number, accessCode: editions.accessCode, slug: series.slug },
      completion: consultationCompletions,
    })
    .from(consultations)
    .innerJoin(workspaces, eq(workspaces.id, consultations.workspaceId))
    .innerJoin(documents, eq(documents.id, consultations.documentId))
    .leftJoin(consultationAnnouncements, eq(consultationAnnouncements.consultationId, consultations.id))
    .leftJoin(editions, eq(editions.id, consultationAnnouncements.editionId))
    .leftJoin(series, eq(series.id, editions.seriesId))
    .leftJoin(consultationCompletions, eq(consultationCompletions.consultationId, consultations.id))
    .where(eq(consultations.id, thing.id))
  if (!row) throw new Error('a granted consultation is missing')
  const { consultation, announcement, completion } = row
  const extensions = await db
    .select()
    .from(consultationExtensions)
    .where(eq(consultationExtensions.consultationId, thing.id))
    .orderBy(asc(consultationExtensions.extendedAt))
  return {
    id: thing.id,
    kind: thing.kind,
    title: thing.title,
    language: consultation.language,
    standing: thing.standing,
    introduction: consultation.introduction,
    openToAll: thing.openToAll,
    opensAt: thing.opensAt.toISOString(),
    opensOn: localDateOf(thing.opensAt),
    opensTime: osloTimeOfDay(thing.opensAt),
    deadline: thing.deadline,
    shortReason: consultation.shortReason,
    contact: { name: consultation.contactName, email: consultation.contactEmail },
    version: consultation.version,
    workspace: { slug: row.workspace.slug, name: named(row.workspace, 'name', language) },
    document: { id: consultation.documentId, title: row.documentTitle },
    /** The address on the portal, for one that is open to all. */
    slug: thing.openToAll ? (announcement?.slug ?? null) : null,
    announcedAt: announcement?.announcedAt.toISOString() ?? null,
    contentHash: announcement?.contentHash ?? null,
    edition: row.edition ? publicEdition(row.edition) : null,
    finishedAt: completion?.finishedAt.toISOString() ?? null,
    resultDocumentId: completion?.documentId ?? null,
    questions: await questionsOf(scope, thing.id),
    extensions: extensions.map(({ fromDeadline, toDeadline, reason }) => ({
      fromDeadline,
      toDeadline,
      reason,
    })),
  }
}

/** An edition that everybody may be sent to; null for others. */
function publicEdition(row: { number: number | null; accessCode: string | null; slug: string | null }) {
  const { number, accessCode, slug } = row
  return accessCode === 'public' && number !== null && slug !== null ? { slug, number } : null
}

/** The questions, in order. */
export async function questionsOf({ db }: Pick<Scope, 'db'>, consultationId: string) {
  const rows = await db
    .select()
    .from(consultationQuestions)
    .where(eq(consultationQuestions.consultationId, consultationId))
    .orderBy(asc(consultationQuestions.number))
  return rows.map(({ id, number, text }) => ({ id, number, text }))
}

/** The text that is asked about, with its numbers. */
export async function paragraphsOf({ db }: Pick<Scope, 'db'>, consultationId: string) {
  const rows = await db
    .select()
    .from(consultationParagraphs)
    .where(eq(consultationParagraphs.consultationId, consultationId))
    .orderBy(asc(consultationParagraphs.position))
  return rows.map(({ position, number, headingLevel, text, html }) => ({
    position,
    number,
    headingLevel,
    text,
    html,
  }))
}
