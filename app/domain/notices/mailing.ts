import type { noticeLevels } from '#db/schema'
import type { NoticeKind } from '~/core/notice-kinds'

export type NoticeLevel = (typeof noticeLevels)[number]

/** What stands for a person who has chosen nothing. */
export const usualLevel: NoticeLevel = 'all'

/** The place of notices that reach a person through their organisation, and not in a workspace. */
export const consultationsPlace = 'consultations'

/** What is about the person's own: given to them, answered to them, or done with what they wrote. */
const own: ReadonlySet<NoticeKind> = new Set([
  'action_item_assigned',
  'action_item_changed',
  'action_item_shared',
  'agreement_declined',
  'agreement_sent',
  'backlog_item_returned',
  'backlog_item_taken_in',
  'comment_assigned',
  'comment_reply',
  'consultation_announced',
  'consultation_answer_sent',
  'consultation_finished',
  'consultation_input_assigned',
  'document_changes_set_aside',
  'document_damaged',
  'document_flagged',
  'file_flagged',
  'file_infected',
  'file_not_scanned',
  'minutes_objection_answered',
  'seat_given',
  'suggestion_accepted',
  'suggestion_declined',
])

/** What comes by a mail of its own: as an invitation to a calendar, at once, or among the reminders. */
const mailedOtherwise: ReadonlySet<NoticeKind> = new Set([
  'action_item_due',
  'action_item_overdue',
  'document_mention',
  'agreement_expires',
  'agreement_notice',
  'mandate_expires',
  'mandate_revision',
  'meeting_called',
  'meeting_cancelled',
  'meeting_changed',
  'meeting_moved',
  'milestone_due',
  'milestone_overdue',
  'minutes_missing',
  'minutes_sent',
  'procedure_due',
  'seat_ends',
  'seat_review_due',
])

/** Whether the daily mail counts a notice of a kind, for a person with this level at its place. */
export function isCounted(kind: string, level: NoticeLevel): boolean {
  const known = kind as NoticeKind
  if (level === 'nothing' || mailedOtherwise.has(known)) return false
  return level === 'all' || own.has(known)
}
