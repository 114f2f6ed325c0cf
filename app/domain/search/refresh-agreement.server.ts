import { eq } from 'drizzle-orm'
import { agreements, workspaces } from '#db/schema'
import type { Tx } from '~/core/write'
import { agreementHref } from '../agreements/addresses'
import { factNames } from '../agreements/fact-names'
import { partiesOf } from '../agreements/parties.server'
import { indexEntry, removeEntry } from './index-entry.server'

/**
 * Brings an agreement's entry up to date with its facts and parties, for those who read it in its group. People of a
 * party without a seat there find it on the list of agreements.
 */
export async function refreshAgreement(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.db
    .select({ agreement: agreements, slug: workspaces.slug })
    .from(agreements)
    .innerJoin(workspaces, eq(workspaces.id, agreements.workspaceId))
    .where(eq(agreements.id, id))
  if (!row) return removeEntry(tx, id)
  const { agreement, slug } = row
  const parties = await partiesOf(tx, id, 'nb')
  await indexEntry(tx, {
    objectId: id,
    kind: 'agreement',
    workspaceId: agreement.workspaceId,
    audience: 'group',
    isPublic: false,
    href: agreementHref({ id, slug }),
    title: agreement.title,
    body: [
      agreement.purpose,
      ...factNames.map((name) => agreement[name]),
      ...parties.flatMap(({ name, duties }) => [name, duties]),
    ].join('\n'),
  })
}
