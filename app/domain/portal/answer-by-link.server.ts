import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { consultationAnswers, consultationInputs, consultationInvitations, organisations } from '#db/schema'
import { hashSecret } from '~/auth/secrets'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import type { Language } from '~/i18n/languages'
import { loadConsultation } from '../consultations/access.server'
import { receiptOf } from '../consultations/answer-queries.server'
import { standingAnswer } from '../consultations/answering.server'
import { consultationPage, paragraphsOf } from '../consultations/page.server'
import { releaseDuplicates } from '../consultations/duplicates.server'
import { placeWritten, type Part } from '../consultations/places'
import { recordAnswer } from '../consultations/record-answer.server'
import { tellHosts } from '../consultations/tell.server'
import { writeMail } from '../people/write-mail.server'

/** Whom a personal link asks; null when there is no such link. The secret is the proof. */
async function invitedBy(scope: Scope, secret: string) {
  const [row] = await scope.db
    .select({ invitation: consultationInvitations, organisation: organisations })
    .from(consultationInvitations)
    .innerJoin(organisations, eq(organisations.id, consultationInvitations.organisationId))
    .where(eq(consultationInvitations.linkHash, hashSecret(secret)))
  const consultation = row && (await loadConsultation(scope, row.invitation.consultationId))
  if (!row || !consultation || consultation.standing === 'preparing') return null
  return { ...row, consultation }
}

/**
 * What an organisation without an account reads by its link: the consultation, with what it took back to go on with, or
 * the receipt of what it sent.
 */
export async function linkPage(scope: Scope, secret: string, language: Language) {
  const invited = await invitedBy(scope, secret)
  if (!invited) return null
  const { consultation, organisation } = invited
  const of = { consultationId: consultation.id, organisationId: organisation.id }
  const answer = await standingAnswer(scope, of)
  const [facts, blocks] = await Promise.all([
    consultationPage(scope, consultation, language),
    answer ? [] : paragraphsOf(scope, consultation.id),
  ])
  const { document: _document, resultDocumentId: _result, version: _version, ...open } = facts
  return {
    organisation: named(organisation, 'name', language),
    facts: open,
    blocks,
    before: answer ? {} : await takenBack(scope, of),
    receipt: answer && (await receiptOf(scope, consultation, answer)),
  }
}

/** What the organisation last took back, by place. */
async function takenBack(
  { db }: Scope,
  of: { consultationId: string; organisationId: string },
): Promise<Record<string, string>> {
  const [answer] = await db
    .select()
    .from(consultationAnswers)
    .where(
      and(
        eq(consultationAnswers.consultationId, of.consultationId),
        eq(consultationAnswers.organisationId, of.organisationId),
        eq(consultationAnswers.channel, 'link'),
        isNotNull(consultationAnswers.takenBackAt),
      ),
    )
    .orderBy(desc(consultationAnswers.takenBackAt))
    .limit(1)
  if (!answer) return {}
  const inputs = await db.select().from(consultationInputs).where(eq(consultationInputs.answerId, answer.id))
  return Object.fromEntries([
    ['name', answer.personName],
    ['conclusion', answer.conclusion ?? ''],
    ...inputs.map((input) => [placeWritten(input), input.text]),
  ])
}

/**
 * Sends the answer of an organisation by its link, once, and gives a receipt by mail.
 * @throws Refusal when the link cannot be used, an answer stands, or it cannot be taken
 */
export async function sendByLink(
  store: Store,
  secret: string,
  { name, parts }: { name: string; parts: readonly Part[] },
  { origin, language }: { origin: string; language: Language },
): Promise<void> {
  await write(store, null, async (tx) => {
    const invited = await invitedBy(tx, secret)
    if (!invited) throw new Refusal('conflict', 'link-gone')
    const { consultation, organisation, invitation } = invited
    const of = { consultationId: consultation.id, organisationId: organisation.id }
    if (await standingAnswer(tx, of)) throw new Refusal('conflict', 'answer-sent-already')
    const sender = { channel: 'link' as const, organisationId: organisation.id, personName: name }
    const id = await recordAnswer(tx, consultation, sender, parts)
    const { title, workspaceId } = consultation
    await tx.record('consultation_answer.sent', {
      workspaceId,
      object: { kind: 'consultation', id: consultation.id },
      detail: { title, organisation: organisation.shortName, answer: id },
    })
    await tellHosts(tx, consultation, 'consultation_answered', { organisation: organisation.shortName })
    await writeMail(tx, {
      to: invitation.email ?? '',
      language,
      compose: ({ consultation: { receipt } }) => ({
        subject: receipt.subject(title),
        lines: [receipt.about(organisation.shortName, title), `${origin}/horinger/svar/${secret}`],
      }),
    })
  })
}

/**
 * Takes an answer by link back before the deadline.
 * @throws Refusal when nothing is sent, or the round has closed
 */
export async function takeBackByLink(store: Store, secret: string): Promise<void> {
  await write(store, null, async (tx) => {
    const invited = await invitedBy(tx, secret)
    if (!invited) throw new Refusal('conflict', 'link-gone')
    const { consultation, organisation } = invited
    if (consultation.standing !== 'open') throw new Refusal('conflict', 'answer-stands')
    const [taken] = await tx.db
      .update(consultationAnswers)
      .set({ takenBackBy: 'link', takenBackAt: tx.now })
      .where(
        and(
          eq(consultationAnswers.consultationId, consultation.id),
          eq(consultationAnswers.organisationId, organisation.id),
          isNull(consultationAnswers.takenBackAt),
        ),
      )
      .returning({ id: consultationAnswers.id })
    if (!taken) throw new Refusal('conflict', 'answer-not-sent')
    await releaseDuplicates(tx, taken.id)
    const { title, workspaceId } = consultation
    await tx.record('consultation_answer.taken_back', {
      workspaceId,
      object: { kind: 'consultation', id: consultation.id },
      detail: { title, organisation: organisation.shortName, answer: taken.id },
    })
    await tellHosts(tx, consultation, 'consultation_answer_taken_back', {
      organisation: organisation.shortName,
    })
  })
}
