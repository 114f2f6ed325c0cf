/** How much a filled database holds. */
export interface Volume {
  workspaces: number
  people: number
  documents: number
  actionItems: number
  meetings: number
}

/** What the limits are set for. */
export const whole: Volume = {
  workspaces: 20,
  people: 500,
  documents: 5_000,
  actionItems: 20_000,
  meetings: 400,
}

/**
 * Ten times less in as many workspaces: each list is a tenth as long. With fewer workspaces instead, each would be as full
 * as before, and a page that reads too much would not show it.
 */
export const tenth: Volume = {
  workspaces: whole.workspaces,
  people: whole.people / 10,
  documents: whole.documents / 10,
  actionItems: whole.actionItems / 10,
  meetings: whole.meetings / 10,
}
