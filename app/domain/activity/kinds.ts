/** What the log can be narrowed to, each with the kinds of things that it stands for. */
export const objectKinds = {
  documents: ['document'],
  files: ['file'],
  meetings: ['meeting', 'meeting_series', 'agenda_item', 'backlog_item', 'decision', 'procedure'],
  actionItems: ['action_item'],
  mandates: ['mandate'],
  agreements: ['agreement'],
  consultations: ['consultation'],
  editions: ['edition'],
  seats: ['seat', 'seat_holding', 'invitation', 'join_request', 'workspace'],
} as const satisfies Record<string, readonly string[]>

export type ObjectKind = keyof typeof objectKinds

export const objectKindNames = Object.keys(objectKinds) as ObjectKind[]
