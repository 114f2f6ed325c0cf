import type { Translation } from '../bind'
import type { suggestions as source } from '../nb/suggestions'

export const suggestions = {
  takenOut: {
    footnote: 'The footnote is taken out.',
    hardBreak: 'The line break is taken out.',
    mention: 'The mention is taken out.',
    reference: 'The reference is taken out.',
    paragraph: 'The empty paragraph is taken out.',
    image: 'The picture is taken out.',
    table: 'The table is taken out.',
    horizontalRule: 'The dividing line is taken out.',
    pageBreak: 'The page break is taken out.',
  },
  sent: {
    footnote: 'You suggest taking out the footnote.',
    hardBreak: 'You suggest taking out the line break.',
    mention: 'You suggest taking out the mention.',
    reference: 'You suggest taking out the reference.',
    paragraph: 'You suggest taking out the empty paragraph.',
    image: 'You suggest taking out the picture.',
    table: 'You suggest taking out the table.',
    horizontalRule: 'You suggest taking out the dividing line.',
    pageBreak: 'You suggest taking out the page break.',
  },
  gone: 'What the suggestion is about is gone from the text, or has become something else.',
  takeOutTable: 'Suggest taking out the table',
  format: {
    bold: { on: 'Bold', off: 'No bold' },
    italic: { on: 'Italic', off: 'No italic' },
    underline: { on: 'Underlining', off: 'No underlining' },
    strike: { on: 'Strikethrough', off: 'No strikethrough' },
    link: (href: string) => `Link to ${href}`,
    noLink: 'No link',
    at: (what: string, words: string) => `${what} on “${words}”`,
    suggested: 'Suggestion',
    sent: (said: string) => `You suggest this: ${said}.`,
  },
} satisfies Translation<typeof source>
