import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { consultationDraftParts, consultationDrafts, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { GrantedAnswer } from './access.server'
import { placesIn } from './answering.server'
import { partsInOrder, type Part } from './places'

export interface DraftPart extends Part {
  version: number
  by: string | null
  at: string
}

/** What an organisation has written and not sent. The grant is the organisation's own: nobody else has a way here. */
export async function draftParts(
  { db }: Pick<Scope, 'db'>,
  { consultation, organisationId }: GrantedAnswer<'answer.write' | 'answer.send'>,
): Promise<DraftPart[]> {
  const rows = await db
    .select({ part: consultationDraftParts, by: users.name })
    .from(consultationDraftParts)
    .innerJoin(consultationDrafts, eq(consultationDrafts.id, consultationDraftParts.draftId))
    .leftJoin(users, eq(users.id, consultationDraftParts.writtenBy))
    .where(
      and(
        eq(consultationDrafts.consultationId, consultation.id),
        eq(consultationDrafts.organisationId, organisationId),
      ),
    )
  return rows.map(({ part, by }) => ({
    place: part.place,
    text: part.text,
    version: part.version,
    by,
    at: part.writtenAt.toISOString(),
  }))
}

/** What would be sent now, in the order that it is read, with a hash that tells whether it is what was seen. */
export async function draftToSend(
  scope: Pick<Scope, 'db'>,
  answer: GrantedAnswer<'answer.write' | 'answer.send'>,
): Promise<{ parts: Part[]; hash: string }> {
  const { questionIds } = await placesIn(scope, answer.consultation.id)
  const parts = partsInOrder(await draftParts(scope, answer), questionIds).map(({ place, text }) => ({
    place,
    text,
  }))
  return { parts, hash: hashOfParts(parts) }
}

/** SHA-256 over the texts of an answer, hex. */
export function hashOfParts(parts: readonly Part[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map(({ place, text }) => [place, text])))
    .digest('hex')
}
