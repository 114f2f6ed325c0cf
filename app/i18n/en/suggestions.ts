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
  newTable: {
    tool: 'Suggest a table',
    title: 'New suggestion of a table',
    field: 'The table',
    hint: (rows: number, columns: number) =>
      `Each line becomes a row. Type | between the cells, or paste from a spreadsheet. At most ${rows} rows and ${columns} columns.`,
    heading: 'The first row is headings',
  },
  newPicture: { tool: 'Suggest a picture', title: 'New suggestion of a picture' },
  format: {
    bold: { on: 'Bold', off: 'No bold' },
    italic: { on: 'Italic', off: 'No italic' },
    underline: { on: 'Underlining', off: 'No underlining' },
    strike: { on: 'Strikethrough', off: 'No strikethrough' },
    link: (href: string) => `Link to ${href}`,
    noLink: 'No link',
    language: {
      nb: 'Marked as Bokmål',
      nn: 'Marked as Nynorsk',
      en: 'Marked as English',
      se: 'Marked as Northern Sami',
    },
    noLanguage: 'Not marked with a language of its own',
    at: (what: string, words: string) => `${what} on “${words}”`,
    becomes: {
      paragraph: 'Becomes a plain paragraph',
      'heading 1': 'Becomes heading 1',
      'heading 2': 'Becomes heading 2',
      'heading 3': 'Becomes heading 3',
      'heading 4': 'Becomes heading 4',
      bulletList: 'Becomes a bulleted list',
      orderedList: 'Becomes a numbered list',
      taskList: 'Becomes a task list',
      blockquote: 'Becomes a quote',
    },
    depth: { in: 'Moved one level in', out: 'Moved one level out' },
    line: (what: string, words: string) => `${what}: “${words}”`,
    table: (rows: number, columns: number) =>
      `New table with ${counted(rows, 'row', 'rows')} and ${counted(columns, 'column', 'columns')}`,
    picture: (says: string) => (says === '' ? 'New picture' : `New picture: ${says}`),
    below: (what: string, words: string) => `${what}, below “${words}”`,
    suggested: 'Suggestion',
    sent: (said: string) => `You suggest this: ${said}`,
  },
} satisfies Translation<typeof source>

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
