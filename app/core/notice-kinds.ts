/** What a person can be told. Each has its sentence in `i18n/<language>/activity.ts`, under `notices`. */
export const noticeKinds = [
  'action_item_assigned',
  'action_item_changed',
  'comment_reply',
  'chair_appointed',
  'consultation_announced',
  'consultation_answer_sent',
  'consultation_answer_taken_back',
  'consultation_answered',
  'consultation_extended',
  'consultation_finished',
  'consultation_input_assigned',
  'consultation_reminder',
  'document_in_review',
  'edition_published',
  'mandate_adopted',
  'meeting_called',
  'meeting_cancelled',
  'meeting_changed',
  'meeting_moved',
  'minutes_approved',
  'minutes_circulated',
  'seat_given',
  'suggestion_accepted',
  'suggestion_declined',
] as const

export type NoticeKind = (typeof noticeKinds)[number]
