import { eq } from 'drizzle-orm'
import { consultationInvitations, consultations, workspaces } from '#db/schema'
import { hashSecret, newSecret } from '~/auth/secrets'
import type { NoticeKind } from '~/core/notice-kinds'
import { localDateOf } from '~/core/calendar'
import type { Tx } from '~/core/write'
import { wordsLanguage } from '~/domain/editions/publishable.server'
import { notify } from '~/domain/notices/notify.server'
import { writeMail } from '~/domain/people/write-mail.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { Language } from '~/i18n/languages'
import { answeringHref, consultationHref } from './at.server'
import { peopleOf } from './people-of.server'
import type { ConsultationThing } from './policy'

interface Invited {
  id: string
  organisationId: string
  email: string | null
}

/** Tells those who are asked that it is out: by notice, and by mail with a personal link where an address was given. */
export async function tellOfOpening(
  tx: Tx,
  consultation: ConsultationThing,
  invited: readonly Invited[],
  origin: string,
): Promise<void> {
  await tellAsked(tx, consultation, invited, 'consultation_announced')
  await mailLinks(tx, consultation, invited, origin, 'opening')
}

/** Reminds those who have not answered, in the same two ways. A new link takes the place of the earlier one. */
export async function tellAgain(
  tx: Tx,
  consultation: ConsultationThing,
  invited: readonly Invited[],
  origin: string,
): Promise<void> {
  await tellAsked(tx, consultation, invited, 'consultation_reminder')
  await mailLinks(tx, consultation, invited, origin, 'reminder')
}

/** A notice to the people of the organisations that are asked. */
export async function tellAsked(
  tx: Tx,
  { id, title, deadline, opensAt }: ConsultationThing,
  invited: ReadonlyArray<Pick<Invited, 'organisationId'>>,
  kind: NoticeKind,
): Promise<void> {
  const people = await peopleOf(
    tx,
    invited.map(({ organisationId }) => organisationId),
  )
  await notify(tx, people, {
    kind,
    workspaceId: null,
    href: answeringHref(id),
    detail: { title, deadline, opensOn: localDateOf(opensAt) },
  })
}

/** Tells those who are asked that they have more time: by notice, and by mail those who answer by a link, which still holds. */
export async function tellOfMoreTime(tx: Tx, consultation: ConsultationThing): Promise<void> {
  const { id, title, deadline } = consultation
  const invited = await tx.db
    .select({ organisationId: consultationInvitations.organisationId, email: consultationInvitations.email })
    .from(consultationInvitations)
    .where(eq(consultationInvitations.consultationId, id))
  await tellAsked(tx, consultation, invited, 'consultation_extended')
  const language = await languageOf(tx, id)
  for (const { email } of invited) {
    if (!email) continue
    await writeMail(tx, {
      to: email,
      language,
      compose: ({ consultation: { extended } }) => ({
        subject: extended.subject(title),
        lines: [extended.about(title, deadline), extended.link],
      }),
    })
  }
}

/** A notice to those who run the round. */
export async function tellHosts(
  tx: Tx,
  consultation: ConsultationThing,
  kind: NoticeKind,
  detail: Record<string, string | number | null>,
): Promise<void> {
  const { id, workspaceId, title } = consultation
  const [workspace] = await tx.db
    .select({ slug: workspaces.slug })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
  await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat']), {
    kind,
    workspaceId,
    href: consultationHref(workspace?.slug ?? '', id),
    detail: { title, ...detail },
  })
  tx.signal(`workspace:${workspaceId}`)
}

/** The secret is in the mail and nowhere else: the row holds a hash. */
async function mailLinks(
  tx: Tx,
  { id: consultationId, title, deadline }: ConsultationThing,
  invited: readonly Invited[],
  origin: string,
  kind: 'opening' | 'reminder',
): Promise<void> {
  const language = await languageOf(tx, consultationId)
  for (const { id, email } of invited) {
    if (!email) continue
    const secret = newSecret()
    await tx.db
      .update(consultationInvitations)
      .set({ linkHash: hashSecret(secret) })
      .where(eq(consultationInvitations.id, id))
    await writeMail(tx, {
      to: email,
      language,
      compose: ({ consultation: words }) => ({
        subject: words[kind].subject(title),
        lines: [words[kind].about(title, deadline), `${origin}/horinger/svar/${secret}`, words.link],
      }),
    })
  }
}

/** What those without an account are written to in: the language that they are asked in. Theirs is not known. */
export async function languageOf(tx: Tx, consultationId: string): Promise<Language> {
  const [row] = await tx.db
    .select({ language: consultations.language })
    .from(consultations)
    .where(eq(consultations.id, consultationId))
  return wordsLanguage(row?.language ?? 'nb')
}
