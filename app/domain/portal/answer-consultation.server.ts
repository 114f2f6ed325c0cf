import { and, count, eq, gt } from 'drizzle-orm'
import { consultationPortalAnswers } from '#db/schema'
import { hashSecret, newSecret } from '~/auth/secrets'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import type { Language } from '~/i18n/languages'
import { loadConsultation } from '../consultations/access.server'
import { requireOpen, requirePlaces } from '../consultations/answering.server'
import type { Part } from '../consultations/places'
import { recordAnswer } from '../consultations/record-answer.server'
import { tellHosts } from '../consultations/tell.server'
import { writeMail } from '../people/write-mail.server'
import { publicConsultation } from './consultations.server'
import type { PortalSender } from './fields'

/** For how long the link in the mail works. */
const lifeMs = 48 * 3_600_000
/** The form is open to anyone: beyond this many that wait to be confirmed it is being misused. */
const mostPerHour = 120
const mostPerAddress = 3

/**
 * Keeps an answer from the portal until its sender has opened the link in the mail. Nobody can read it before.
 * @throws Refusal when the round is not open, nothing is said, or too many wait
 */
export async function keepForConfirmation(
  store: Store,
  slug: string,
  { sender, parts }: { sender: PortalSender; parts: readonly Part[] },
  { origin, language }: { origin: string; language: Language },
): Promise<void> {
  await write(store, null, async (tx) => {
    const consultation = await publicConsultation(tx, slug)
    requireOpen(consultation)
    const said = parts.filter(({ text }) => text !== '')
    if (!said.length) throw new Refusal('conflict', 'answer-empty')
    await requirePlaces(tx, consultation.id, said)
    await refuseTooMany(tx, consultation.id, sender.email)
    const secret = newSecret()
    await tx.db.insert(consultationPortalAnswers).values({
      tokenHash: hashSecret(secret),
      consultationId: consultation.id,
      personName: sender.name,
      organisationName: sender.organisation,
      email: sender.email,
      parts: JSON.stringify(said.map(({ place, text }) => ({ place, text }))),
      createdAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + lifeMs),
    })
    const { title } = consultation
    await writeMail(tx, {
      to: sender.email,
      language,
      compose: ({ consultation: { confirm } }) => ({
        subject: confirm.subject(title),
        lines: [confirm.about(title), `${origin}/horinger/bekreftelse/${secret}`, confirm.otherwise],
      }),
    })
  })
}

/** What a link in a mail confirms; null when it was used, or is too old. */
export async function waitingAnswer(scope: Scope, secret: string) {
  const [row] = await scope.db
    .select()
    .from(consultationPortalAnswers)
    .where(
      and(
        eq(consultationPortalAnswers.tokenHash, hashSecret(secret)),
        gt(consultationPortalAnswers.expiresAt, scope.now),
      ),
    )
  const consultation = row && (await loadConsultation(scope, row.consultationId))
  return consultation ? { row, consultation } : null
}

/**
 * Takes an answer in whose sender has opened the link. Those who run the round look at it before it shows.
 * @throws Refusal when the link cannot be used, or the answer cannot be taken
 */
export async function confirmAnswer(
  store: Store,
  secret: string,
  { origin, language }: { origin: string; language: Language },
): Promise<void> {
  await write(store, null, async (tx) => {
    const waiting = await waitingAnswer(tx, secret)
    if (!waiting) throw new Refusal('conflict', 'link-gone')
    const { row, consultation } = waiting
    const sender = {
      channel: 'portal' as const,
      personName: row.personName,
      organisationName: row.organisationName,
      email: row.email,
    }
    const id = await recordAnswer(tx, consultation, sender, JSON.parse(row.parts) as Part[])
    await tx.db
      .delete(consultationPortalAnswers)
      .where(eq(consultationPortalAnswers.tokenHash, row.tokenHash))
    const from = row.organisationName || row.personName
    const { title, workspaceId } = consultation
    await tx.record('consultation_answer.sent', {
      workspaceId,
      object: { kind: 'consultation', id: consultation.id },
      detail: { title, organisation: from, answer: id },
    })
    await tellHosts(tx, consultation, 'consultation_answered', { organisation: from })
    await writeMail(tx, {
      to: row.email,
      language,
      compose: ({ consultation: { receipt } }) => ({
        subject: receipt.subject(title),
        lines: [receipt.about(from, title), `${origin}/horinger`],
      }),
    })
  })
}

async function refuseTooMany({ db, now }: Scope, consultationId: string, email: string): Promise<void> {
  const hourAgo = new Date(now.getTime() - 3_600_000)
  const waiting = async (own: boolean) => {
    const [row] = await db
      .select({ number: count() })
      .from(consultationPortalAnswers)
      .where(
        and(
          eq(consultationPortalAnswers.consultationId, consultationId),
          gt(consultationPortalAnswers.createdAt, hourAgo),
          own ? eq(consultationPortalAnswers.email, email) : undefined,
        ),
      )
    return Number(row?.number ?? 0)
  }
  if ((await waiting(true)) >= mostPerAddress || (await waiting(false)) >= mostPerHour) {
    throw new Refusal('too-many', 'too-many', { retryAfterSeconds: 3600 })
  }
}
