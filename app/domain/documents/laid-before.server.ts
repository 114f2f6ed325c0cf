import { and, eq, gte, isNull } from 'drizzle-orm'
import { consultationAnnouncements, consultationCompletions, consultations } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'

/**
 * Sees to it that a text does not change while ministries are asked about it, until the last day of their answers has passed.
 * @throws Refusal while they are
 */
export async function refuseWhileLaidBefore({ db, today }: Scope, documentId: string): Promise<void> {
  const [one] = await db
    .select({ id: consultations.id })
    .from(consultations)
    .innerJoin(consultationAnnouncements, eq(consultationAnnouncements.consultationId, consultations.id))
    .leftJoin(consultationCompletions, eq(consultationCompletions.consultationId, consultations.id))
    .where(
      and(
        eq(consultations.documentId, documentId),
        eq(consultations.kind, 'ministry_submission'),
        gte(consultations.deadline, today),
        isNull(consultationCompletions.consultationId),
      ),
    )
    .limit(1)
  if (one) throw new Refusal('conflict', 'text-with-ministries')
}
