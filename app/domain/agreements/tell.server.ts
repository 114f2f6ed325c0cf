import type { NoticeKind } from '~/core/notice-kinds'
import type { Tx } from '~/core/write'
import { peopleOf } from '~/domain/consultations/people-of.server'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { agreementHref, partyHref } from './addresses'
import type { AgreementThing } from './policy'

/** Tells everyone who speaks for a party, wherever they sit, and then those who run the group and are not among them. */
export async function tellAll(
  tx: Tx,
  agreement: AgreementThing,
  kind: NoticeKind,
  detail: Record<string, string | null> = {},
): Promise<void> {
  const parties = await peopleOf(tx, agreement.partyIds)
  const facts = { title: agreement.title, ...detail }
  await notify(tx, parties, { kind, workspaceId: null, href: partyHref(agreement), detail: facts })
  const others = (await runners(tx, agreement)).filter((id) => !parties.includes(id))
  await notify(tx, others, {
    ...{ kind, workspaceId: agreement.workspaceId, href: agreementHref(agreement), detail: facts },
  })
}

/** Tells those who run the group. */
export async function tellRunners(
  tx: Tx,
  agreement: AgreementThing,
  kind: NoticeKind,
  detail: Record<string, string | null> = {},
): Promise<void> {
  await notify(tx, await runners(tx, agreement), {
    kind,
    workspaceId: agreement.workspaceId,
    href: agreementHref(agreement),
    detail: { title: agreement.title, ...detail },
  })
}

/** Tells everyone who speaks for a party what they can no longer read: there is a list to go to, and no page. */
export async function tellPartiesOnly(tx: Tx, agreement: AgreementThing, kind: NoticeKind): Promise<void> {
  await notify(tx, await peopleOf(tx, agreement.partyIds), {
    ...{ kind, workspaceId: null, href: '/agreements', detail: { title: agreement.title } },
  })
}

async function runners(tx: Tx, { workspaceId }: AgreementThing): Promise<string[]> {
  return peopleIn(tx, workspaceId, ['chair', 'secretariat'])
}
