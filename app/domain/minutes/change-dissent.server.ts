import { eq } from 'drizzle-orm'
import { dissentChanges, type dissentChangeKinds, dissents } from '#db/schema'
import { newId } from '~/core/ids'
import { named } from '~/core/named'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedMeeting } from '~/domain/meetings/access.server'
import { signalMeeting } from '~/domain/meetings/signal'
import { requireDeed } from '~/domain/meetings/steps'
import { requireDissent } from './dissent.server'
import { languageOfMinutes } from './language.server'
import { replaceParagraph } from './place-outcome.server'
import { minutesWords } from './words'

type Meeting = GrantedMeeting<'meeting.manage'>
type Dissent = Awaited<ReturnType<typeof requireDissent>>

/** Which dissent: that of an item, as the form that is sent had it. */
export interface DissentAsRead {
  itemId: string
  dissentId: string
  version: number
}

/**
 * Words a dissent anew while the meeting lasts. What it said before is kept.
 * @returns whether the minutes follow: not when somebody has rewritten its paragraph there
 * @throws Refusal unless the meeting is in progress, for a dissent of another item, or when somebody else saved meanwhile
 */
export async function changeDissent(
  tx: Tx,
  meeting: Meeting,
  { itemId, dissentId, version }: DissentAsRead,
  text: string,
): Promise<boolean> {
  requireDeed(meeting, 'conclude')
  const dissent = await requireDissent(tx, meeting.id, itemId, dissentId)
  expectVersion(dissent.version, version, { text: dissent.text })
  await keepBefore(tx, meeting, dissent, 'changed')
  await tx.db
    .update(dissents)
    .set({ text, version: version + 1 })
    .where(eq(dissents.id, dissent.id))
  return follow(tx, meeting, dissent, text)
}

/**
 * Takes a dissent back while the meeting lasts. That it was given, and what it said, is kept.
 * @returns whether the minutes follow: not when somebody has rewritten its paragraph there
 * @throws Refusal unless the meeting is in progress, for a dissent of another item, or when somebody else saved meanwhile
 */
export async function withdrawDissent(
  tx: Tx,
  meeting: Meeting,
  { itemId, dissentId, version }: DissentAsRead,
): Promise<boolean> {
  requireDeed(meeting, 'conclude')
  const dissent = await requireDissent(tx, meeting.id, itemId, dissentId)
  expectVersion(dissent.version, version, { text: dissent.text })
  await keepBefore(tx, meeting, dissent, 'withdrawn')
  await tx.db.delete(dissents).where(eq(dissents.id, dissent.id))
  return follow(tx, meeting, dissent, null)
}

async function keepBefore(
  tx: Tx,
  meeting: Meeting,
  { item, organisation, text }: Dissent,
  kind: (typeof dissentChangeKinds)[number],
): Promise<void> {
  await tx.db.insert(dissentChanges).values({
    id: newId(),
    agendaItemId: item.id,
    organisationId: organisation.id,
    kind,
    text,
    changedBy: tx.actorId,
    changedAt: tx.now,
  })
  await tx.record(`dissent.${kind}`, {
    workspaceId: meeting.workspaceId,
    object: { kind: 'agenda_item', id: item.id },
    detail: { number: item.number, title: item.title, organisation: organisation.shortName },
  })
}

async function follow(tx: Tx, meeting: Meeting, dissent: Dissent, text: string | null): Promise<boolean> {
  signalMeeting(tx, meeting)
  const { item, organisation } = dissent
  if (item.audience === 'internal') return true
  const language = await languageOfMinutes(tx, meeting)
  const say = (words: string) => minutesWords[language].dissent(named(organisation, 'name', language), words)
  return replaceParagraph(tx, meeting, say(dissent.text), text === null ? null : say(text))
}
