import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { consultationAnswers, consultationParagraphs, consultationQuestions } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { placeOf, type Part } from './places'
import type { ConsultationThing } from './policy'

/** What an answer can be about: the ids of the questions, in order, and the numbers of the paragraphs. */
export async function placesIn({ db }: Pick<Scope, 'db'>, consultationId: string) {
  const questions = await db
    .select({ id: consultationQuestions.id })
    .from(consultationQuestions)
    .where(eq(consultationQuestions.consultationId, consultationId))
    .orderBy(asc(consultationQuestions.number))
  const paragraphs = await db
    .select({ number: consultationParagraphs.number })
    .from(consultationParagraphs)
    .where(
      and(
        eq(consultationParagraphs.consultationId, consultationId),
        isNotNull(consultationParagraphs.number),
      ),
    )
  return {
    questionIds: questions.map(({ id }) => id),
    paragraphs: new Set(paragraphs.map(({ number }) => number)),
  }
}

/** @throws Refusal when a text speaks of a question or a paragraph that the consultation does not have */
export async function requirePlaces(
  scope: Pick<Scope, 'db'>,
  consultationId: string,
  parts: readonly Part[],
): Promise<{ questionIds: string[] }> {
  const { questionIds, paragraphs } = await placesIn(scope, consultationId)
  for (const { place, text } of parts) {
    const read = placeOf(place)
    const exists =
      read?.kind === 'question'
        ? questionIds.includes(read.questionId)
        : read?.kind === 'paragraph'
          ? paragraphs.has(read.paragraph)
          : read !== null
    if (!exists && text) throw new Refusal('conflict', 'answer-place-gone')
  }
  return { questionIds }
}

/** An answer is taken from when the round opens until it is finished; after the deadline it is marked as late. */
export function requireOpen({ standing }: ConsultationThing): void {
  if (standing === 'finished') throw new Refusal('conflict', 'consultation-finished')
  if (standing !== 'open' && standing !== 'closed') throw new Refusal('conflict', 'consultation-not-open')
}

/** The answer of an organisation that stands: sent, and not taken back. */
export async function standingAnswer(
  { db }: Pick<Scope, 'db'>,
  of: { consultationId: string; organisationId: string },
) {
  const [answer] = await db
    .select()
    .from(consultationAnswers)
    .where(
      and(
        eq(consultationAnswers.consultationId, of.consultationId),
        eq(consultationAnswers.organisationId, of.organisationId),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
  return answer ?? null
}
