import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import { consultationAnswers, consultationInputs, consultationInputTags } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import type { GrantedConsultation } from './access.server'

/** The tags that inputs of a round have, by name, with how many inputs have each. */
export async function tagsInUse(
  { db }: Pick<Scope, 'db'>,
  consultation: GrantedConsultation<'consultation.read_answers'>,
): Promise<Array<{ tag: string; inputs: number }>> {
  const rows = await db
    .select({ tag: consultationInputTags.tag, inputs: count() })
    .from(consultationInputTags)
    .innerJoin(consultationInputs, eq(consultationInputs.id, consultationInputTags.inputId))
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .where(
      and(eq(consultationInputTags.consultationId, consultation.id), isNull(consultationAnswers.takenBackAt)),
    )
    .groupBy(consultationInputTags.tag)
    .limit(500)
  const collator = new Intl.Collator('nb')
  return rows.sort((a, b) => collator.compare(a.tag, b.tag))
}

/** The tags of these inputs, in the order of the alphabet. */
export async function tagsOf(
  { db }: Pick<Scope, 'db'>,
  inputIds: string[],
): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>()
  if (!inputIds.length) return found
  const rows = await db
    .select()
    .from(consultationInputTags)
    .where(inArray(consultationInputTags.inputId, inputIds))
    .orderBy(asc(consultationInputTags.tag))
  for (const { inputId, tag } of rows) found.set(inputId, [...(found.get(inputId) ?? []), tag])
  return found
}

/** Gives an input these tags and no others. Who added those that it had already stays. */
export async function setTags(
  tx: Tx,
  { consultationId, inputId }: { consultationId: string; inputId: string },
  tags: readonly string[],
): Promise<void> {
  const had = (await tagsOf(tx, [inputId])).get(inputId) ?? []
  const gone = had.filter((tag) => !tags.includes(tag))
  const added = tags.filter((tag) => !had.includes(tag))
  if (gone.length) {
    await tx.db
      .delete(consultationInputTags)
      .where(and(eq(consultationInputTags.inputId, inputId), inArray(consultationInputTags.tag, gone)))
  }
  if (added.length) {
    await tx.db
      .insert(consultationInputTags)
      .values(added.map((tag) => ({ inputId, tag, consultationId, addedBy: tx.actorId, addedAt: tx.now })))
  }
}
