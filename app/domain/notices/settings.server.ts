import { eq } from 'drizzle-orm'
import { noticeSettings } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { workspacesOf } from '~/domain/workspaces/queries.server'
import type { Language } from '~/i18n/languages'
import { consultationsPlace, usualLevel, type NoticeLevel } from './mailing'

export interface NoticeSetting {
  /** A workspace by its id, or `consultations`. */
  place: string
  /** The workspace's name; null for the consultations of one's organisation. */
  name: string | null
  level: NoticeLevel
}

/** What the viewer has chosen for each workspace that they have a seat in, and for what reaches their organisation. */
export async function noticeSettingsOf(
  scope: Scope,
  viewer: Viewer,
  language: Language,
): Promise<NoticeSetting[]> {
  const chosen = await chosenBy(scope, viewer)
  const workspaces = await workspacesOf(scope, viewer, language)
  return [
    ...workspaces.map(({ id, name }) => ({ place: id, name })),
    { place: consultationsPlace, name: null },
  ].map(({ place, name }) => ({ place, name, level: chosen.get(place) ?? usualLevel }))
}

/** Keeps what the viewer has chosen. Places that are not theirs are left out. */
export async function chooseNotices(
  tx: Tx,
  viewer: Viewer,
  wanted: ReadonlyMap<string, NoticeLevel>,
): Promise<void> {
  const chosen = await chosenBy(tx, viewer)
  const theirs = new Set([consultationsPlace, ...viewer.seats.map(({ workspaceId }) => workspaceId)])
  const changed = [...wanted].filter(
    ([place, level]) => theirs.has(place) && level !== (chosen.get(place) ?? usualLevel),
  )
  if (!changed.length) return
  for (const [place, level] of changed) {
    const row = { level, changedAt: tx.now }
    await tx.db
      .insert(noticeSettings)
      .values({ userId: viewer.id, place, ...row })
      .onConflictDoUpdate({ target: [noticeSettings.userId, noticeSettings.place], set: row })
  }
  await tx.record('notices.chosen', { object: { kind: 'person', id: viewer.id } })
}

async function chosenBy({ db }: Pick<Scope, 'db'>, viewer: Viewer): Promise<Map<string, NoticeLevel>> {
  const rows = await db
    .select({ place: noticeSettings.place, level: noticeSettings.level })
    .from(noticeSettings)
    .where(eq(noticeSettings.userId, viewer.id))
  return new Map(rows.map(({ place, level }) => [place, level]))
}
