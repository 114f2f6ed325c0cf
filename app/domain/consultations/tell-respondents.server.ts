import { and, eq, isNull } from 'drizzle-orm'
import {
  consultationAnnouncements,
  consultationAnswers,
  consultationInvitations,
  consultationModerations,
  consultations,
} from '#db/schema'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { writeMail } from '~/domain/people/write-mail.server'
import type { GrantedConsultation } from './access.server'
import { answeringHref } from './at.server'
import { peopleOf } from './people-of.server'
import { languageOf } from './tell.server'

/**
 * Tells all respondents that what came of the round can be read: people of the organisations that answered by notice, those
 * who answered without an account by mail. One whose answer is held back from the portal finds nothing there, and is told
 * whom to ask.
 */
export async function tellRespondents(
  tx: Tx,
  { id, title, openToAll }: GrantedConsultation<'consultation.finish'>,
  origin: string,
): Promise<void> {
  const answers = await standingAnswers(tx, id)
  const organisationIds = answers.flatMap(({ organisationId }) => organisationId ?? [])
  await notify(tx, await peopleOf(tx, organisationIds), {
    kind: 'consultation_finished',
    workspaceId: null,
    href: answeringHref(id),
    detail: { title },
  })
  const addresses = new Set([...answers, ...(await byLink(tx, id))].flatMap(({ email }) => email ?? []))
  const heldBack = new Set(answers.filter(({ outcome }) => outcome === 'held_back').map(({ email }) => email))
  const { slug, contactName, contactEmail } = await addressOf(tx, id)
  const language = await languageOf(tx, id)
  for (const to of addresses) {
    await writeMail(tx, {
      to,
      language,
      compose: ({ consultation: { finished } }) => ({
        subject: finished.subject(title),
        lines: [
          finished.about(title),
          openToAll ? `${origin}/horinger/${slug}` : finished.byLink,
          ...(heldBack.has(to) ? [finished.heldBack(contactName, contactEmail)] : []),
        ],
      }),
    })
  }
}

async function standingAnswers({ db }: Tx, consultationId: string) {
  return db
    .select({
      organisationId: consultationAnswers.organisationId,
      email: consultationAnswers.email,
      outcome: consultationModerations.outcome,
    })
    .from(consultationAnswers)
    .leftJoin(consultationModerations, eq(consultationModerations.answerId, consultationAnswers.id))
    .where(
      and(eq(consultationAnswers.consultationId, consultationId), isNull(consultationAnswers.takenBackAt)),
    )
}

async function byLink({ db }: Tx, consultationId: string) {
  return db
    .select({ email: consultationInvitations.email })
    .from(consultationInvitations)
    .innerJoin(
      consultationAnswers,
      and(
        eq(consultationAnswers.consultationId, consultationInvitations.consultationId),
        eq(consultationAnswers.organisationId, consultationInvitations.organisationId),
        eq(consultationAnswers.channel, 'link'),
        isNull(consultationAnswers.takenBackAt),
      ),
    )
    .where(eq(consultationInvitations.consultationId, consultationId))
}

/** Where it stands on the portal, and whom one asks about it. */
async function addressOf({ db }: Tx, consultationId: string) {
  const [row] = await db
    .select({
      slug: consultationAnnouncements.slug,
      contactName: consultations.contactName,
      contactEmail: consultations.contactEmail,
    })
    .from(consultations)
    .innerJoin(consultationAnnouncements, eq(consultationAnnouncements.consultationId, consultations.id))
    .where(eq(consultations.id, consultationId))
  if (!row) throw new Error('a consultation was finished that never went out')
  return row
}
