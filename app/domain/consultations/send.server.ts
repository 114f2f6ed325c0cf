import { eq } from 'drizzle-orm'
import { organisations } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { writeMail } from '~/domain/people/write-mail.server'
import type { GrantedAnswer } from './access.server'
import { standingAnswer } from './answering.server'
import { answeringHref } from './at.server'
import { draftToSend } from './draft-queries.server'
import { peopleOf } from './people-of.server'
import { recordAnswer } from './record-answer.server'
import { tellHosts } from './tell.server'

/**
 * Sends an organisation's answer: one person, for all of it. From now on those who run the round can read it. A receipt
 * goes to the sender at once, and their colleagues are told. After the deadline it is taken, and marked as late.
 * @returns the answer's id
 * @throws Refusal when one is sent already, nothing is written, or it has changed since it was seen
 */
export async function sendAnswer(
  tx: Tx,
  viewer: Viewer,
  answer: GrantedAnswer<'answer.send'>,
  wanted: { seen: string; origin: string },
): Promise<string> {
  const { consultation, organisationId } = answer
  const of = { consultationId: consultation.id, organisationId }
  if (await standingAnswer(tx, of)) throw new Refusal('conflict', 'answer-sent-already')
  const { parts, hash } = await draftToSend(tx, answer)
  if (hash !== wanted.seen) throw new Refusal('conflict', 'answer-changed')
  const sender = { channel: 'account' as const, organisationId, personName: viewer.name, sentBy: viewer.id }
  const id = await recordAnswer(tx, consultation, sender, parts)
  const organisation = await nameOf(tx, organisationId)
  const { workspaceId, title } = consultation
  await tx.record('consultation_answer.sent', {
    workspaceId,
    object: { kind: 'consultation', id: consultation.id },
    detail: { title, organisation, answer: id, contentHash: hash },
  })
  const href = `${answeringHref(consultation.id)}/answers/${organisationId}`
  const colleagues = await peopleOf(tx, [organisationId])
  await notify(tx, colleagues, {
    kind: 'consultation_answer_sent',
    workspaceId: null,
    href,
    detail: { title, organisation, name: viewer.name },
  })
  // The sender's other pages too: what stands in their forms can be saved no more.
  tx.signal(...colleagues.map((userId) => `user:${userId}`))
  await tellHosts(tx, consultation, 'consultation_answered', { organisation })
  await writeMail(tx, {
    to: viewer.email,
    language: viewer.language,
    compose: ({ consultation: { receipt } }) => ({
      subject: receipt.subject(title),
      lines: [receipt.about(organisation, title), `${wanted.origin}${href}`, receipt.hash(hash)],
    }),
  })
  return id
}

/** What an organisation is called in the log and in notices. */
export async function nameOf(tx: Tx, organisationId: string): Promise<string> {
  const [row] = await tx.db
    .select({ shortName: organisations.shortName })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
  return row?.shortName ?? ''
}
