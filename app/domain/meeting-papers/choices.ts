/** What of a meeting can be had on paper. */
export const paperKinds = ['notice', 'agenda', 'minutes', 'extract'] as const
export type PaperKind = (typeof paperKinds)[number]
export const paperFormats = ['pdf', 'docx'] as const

/** What is asked for. The text of minutes is printed in the language that it is written in. */
export interface PaperWish {
  kind: PaperKind
  language: 'nb' | 'nn'
  /** The item of an extract. */
  agendaItemId: string | null
  /** Names of people: presenters, guests, who came, and who an action item is for. */
  names: boolean
  /** The whole of internal items, for those who may read them; otherwise their number. */
  internal: boolean
}
