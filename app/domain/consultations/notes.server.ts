import { and, eq, ne } from 'drizzle-orm'
import { consultationInputs, consultationTreatments } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { GrantedConsultation } from './access.server'

/**
 * The internal notes of a round by input, or that of one input. They are for those who say what comes of the inputs, and
 * for nobody else: other people of the group may be of an organisation that has answered.
 */
export async function notesOf(
  { db }: Pick<Scope, 'db'>,
  consultation: GrantedConsultation<'consultation.treat'>,
  inputId?: string,
): Promise<Map<string, string>> {
  const rows = await db
    .select({ inputId: consultationTreatments.inputId, note: consultationTreatments.internalNote })
    .from(consultationTreatments)
    .innerJoin(consultationInputs, eq(consultationInputs.id, consultationTreatments.inputId))
    .where(
      and(
        eq(consultationInputs.consultationId, consultation.id),
        ne(consultationTreatments.internalNote, ''),
        inputId ? eq(consultationInputs.id, inputId) : undefined,
      ),
    )
  return new Map(rows.map((row) => [row.inputId, row.note]))
}
