import { and, eq, isNull, lt, notExists, sql } from 'drizzle-orm'
import { documents, minutes, minutesCirculations, suggestionDecisions, threads } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'
import { loadDocument } from '~/domain/documents/access.server'
import { markDamaged } from '~/domain/documents/damage.server'
import { readText } from '~/domain/documents/text.server'
import { loadMeeting } from '~/domain/meetings/access.server'
import { meetingHref } from '~/domain/meetings/at.server'
import type { MeetingThing } from '~/domain/meetings/policy'
import { signalMeeting } from '~/domain/meetings/signal'
import { steps } from '~/domain/meetings/steps'
import { notify } from '~/domain/notices/notify.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { newestCirculation, openObjections, type Circulation } from './circulations.server'
import { isOver } from './deadline'
import { minutesHash } from './hash.server'
import { putApproval } from './put-approval.server'

type Stop = NonNullable<Circulation['stoppedFor']>

/**
 * What the clock does with minutes that are approved by silence: once the last day for remarks is over they are
 * approved, unless something was said, the text is another than the one sent out, or nobody else was asked. Then the
 * chair and the secretariat are told, once, and a person has to act.
 */
export async function approveBySilence(store: Store): Promise<void> {
  for (const meetingId of await meetingsWhoseTimeIsUp(store)) {
    await write(store, null, (tx) => letSilenceCount(tx, meetingId))
  }
}

async function meetingsWhoseTimeIsUp({ database, clock }: Store): Promise<string[]> {
  const rows = await database.reader
    .selectDistinct({ meetingId: minutes.meetingId })
    .from(documents)
    .innerJoin(minutes, eq(minutes.documentId, documents.id))
    .innerJoin(minutesCirculations, eq(minutesCirculations.minutesId, minutes.id))
    .where(
      and(
        eq(documents.state, 'in_review'),
        lt(documents.reviewDeadline, localDateOf(clock.now())),
        eq(minutesCirculations.way, 'silence'),
        isNull(minutesCirculations.stoppedAt),
      ),
    )
    .limit(500)
  return rows.map(({ meetingId }) => meetingId)
}

async function letSilenceCount(tx: Tx, meetingId: string): Promise<void> {
  const meeting = await loadMeeting(tx, meetingId)
  if (meeting?.state !== 'minutes_circulated' || !meeting.minutes) return
  const circulation = await newestCirculation(tx, meeting.minutes.id)
  if (circulation?.way !== 'silence' || circulation.stoppedAt || !isOver(circulation.deadline, tx.today))
    return
  const document = await loadDocument(tx, meeting.minutes.documentId)
  if (!document) throw new Error('minutes without a text')
  const { unreadableFrom } = await readText(tx, document.id)
  if (unreadableFrom !== null) return markDamaged(tx, document.id, unreadableFrom)
  const stop = await whatStops(tx, meeting, meeting.minutes, circulation)
  if (stop) return tellWhy(tx, meeting, document.title, circulation, stop)
  await putApproval(tx, meeting, document, {
    minutesId: meeting.minutes.id,
    way: 'silence',
    approvedBy: null,
    contentHash: circulation.contentHash,
  })
}

async function whatStops(
  tx: Tx,
  meeting: MeetingThing,
  { id, documentId, openedBy }: NonNullable<MeetingThing['minutes']>,
  circulation: Circulation,
): Promise<Stop | null> {
  if ((await openObjections(tx, id)).length) return 'objection'
  if (await hasOpenSuggestion(tx, documentId)) return 'suggestion'
  if ((await minutesHash(tx, documentId)) !== circulation.contentHash) return 'changed'
  const asked = await peopleIn(tx, meeting.workspaceId, steps.circulate.tells)
  return asked.some((userId) => userId !== openedBy) ? null : 'alone'
}

/** A suggested wording that nobody has answered is something that was said. */
async function hasOpenSuggestion({ db }: Tx, documentId: string): Promise<boolean> {
  const decided = db
    .select({ one: sql`1` })
    .from(suggestionDecisions)
    .where(eq(suggestionDecisions.threadId, threads.id))
  const [open] = await db
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.documentId, documentId), eq(threads.kind, 'suggestion'), notExists(decided)))
    .limit(1)
  return open !== undefined
}

async function tellWhy(
  tx: Tx,
  meeting: MeetingThing,
  title: string,
  circulation: Circulation,
  stop: Stop,
): Promise<void> {
  await tx.db
    .update(minutesCirculations)
    .set({ stoppedAt: tx.now, stoppedFor: stop })
    .where(eq(minutesCirculations.id, circulation.id))
  const { id, workspaceId, number, year } = meeting
  const detail = { title, number: yearNumber(number, year), stop }
  await tx.record('minutes.silence_stopped', { workspaceId, object: { kind: 'meeting', id }, detail })
  await notify(tx, await peopleIn(tx, workspaceId, ['chair', 'secretariat']), {
    kind: 'minutes_silence_stopped',
    workspaceId,
    href: `${meetingHref(meeting)}/minutes/rounds`,
    detail,
  })
  signalMeeting(tx, meeting)
}
