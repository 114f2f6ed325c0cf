import type { activity } from '#db/schema'
import { activityActions, type ActivityAction } from '~/core/activity-actions'

type Detail = Record<string, string | number | null>

export interface PresentedDeed {
  id: string
  at: string
  action: ActivityAction
  /** Null when the system did it by itself. */
  who: string | null
  /** Titles, names, numbers and states: never what a document says. */
  detail: Detail
  /** The page of what it was done to, when it has one. */
  href: string | null
}

/** What the sentences of the log are made of; the rest of an entry stays on the server. */
const worded = ['title', 'number', 'name', 'organisation', 'role', 'to', 'way'] as const

/** What may leave the server of an entry of the log; nothing when no sentence is known for it. */
export function presentDeed(
  row: { deed: typeof activity.$inferSelect; who: string | null },
  base: string,
): PresentedDeed[] {
  const { deed, who } = row
  const action = activityActions.find((known) => known === deed.action)
  if (!action) return []
  const detail: Detail = Object.fromEntries(worded.map((key) => [key, deed.detail[key] ?? null]))
  const href = pageOf(deed.objectKind, deed.objectId, detail)
  return [
    {
      id: String(deed.sequence),
      at: deed.at.toISOString(),
      action,
      who,
      detail,
      href: href && `${base}${href}`,
    },
  ]
}

function pageOf(kind: string, id: string, { number }: Detail): string | null {
  if (kind === 'document') return `/documents/${id}`
  if (kind === 'file') return `/files/${id}`
  if (kind === 'meeting') return `/meetings/${id}`
  if (kind === 'action_item') return `/action-items/${id}`
  if (kind === 'consultation') return `/consultations/${id}`
  if (kind === 'meeting_series') return `/meeting-series/${id}`
  if (kind === 'procedure') return `/procedures/${id}`
  if (kind === 'agreement') return `/agreements/${id}`
  if (kind === 'decision') return `/decisions/${id}`
  if (kind === 'edition') return `/editions/${id}`
  return kind === 'mandate' && number !== null ? `/mandate/${number}` : null
}
