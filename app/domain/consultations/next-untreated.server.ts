import { and, asc, eq, gt, isNull, ne } from 'drizzle-orm'
import {
  consultationAnswers,
  consultationDuplicates,
  consultationInputs,
  consultationTreatments,
} from '#db/schema'
import type { Scope } from '~/core/scope'
import type { GrantedConsultation } from './access.server'

/**
 * The id of another input that nothing has been decided about: one that came later first; null when there is none. A
 * duplicate is decided with its original.
 */
export async function nextUntreated(
  { db }: Scope,
  consultation: GrantedConsultation<'consultation.read_answers'>,
  after: string,
): Promise<string | null> {
  const find = (place: ReturnType<typeof eq>) =>
    db
      .select({ id: consultationInputs.id })
      .from(consultationInputs)
      .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
      .leftJoin(consultationTreatments, eq(consultationTreatments.inputId, consultationInputs.id))
      .leftJoin(consultationDuplicates, eq(consultationDuplicates.inputId, consultationInputs.id))
      .where(
        and(
          eq(consultationInputs.consultationId, consultation.id),
          isNull(consultationAnswers.takenBackAt),
          isNull(consultationTreatments.state),
          isNull(consultationDuplicates.inputId),
          place,
        ),
      )
      .orderBy(asc(consultationInputs.id))
      .limit(1)
  const [later] = await find(gt(consultationInputs.id, after))
  const [any] = later ? [later] : await find(ne(consultationInputs.id, after))
  return any?.id ?? null
}
