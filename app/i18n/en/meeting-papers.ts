import type { Translation } from '../bind'
import type { meetingPapers as source } from '../nb/meeting-papers'

/** A meeting on paper: which paper, in which form, and what is left out. */
export const meetingPapers = {
  title: 'On paper',
  purpose: 'Get the papers of the meeting as files in the group’s letterhead.',
  link: 'Get as PDF or Word',
  kind: 'What do you want?',
  kinds: { notice: 'Notice', agenda: 'Agenda', minutes: 'Minutes', extract: 'Extract of an item' },
  item: 'Item',
  itemHint: 'For an extract of an item only.',
  language: 'Written form',
  languageHint: 'Minutes and extracts follow the language that the minutes are written in.',
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },
  format: 'Kind of file',
  formats: { pdf: 'PDF/A, for the archive', docx: 'Word, to work on' },
  names: 'Names of people',
  namesHint: 'Without names, the organisations stand. Names written in the text are yours to take out.',
  internal: 'Internal items',
  internalHint: 'Share the file only with those who may read internal items.',
  submit: 'Get the file',
  letterhead: {
    title: 'Letterhead',
    purpose: 'Stands at the top of the papers of the workspace, below its name.',
    link: 'Change the letterhead',
    organisation: 'Organisation',
    lines: 'Address and more',
    linesHint: 'One piece in a line, five at most.',
    submit: 'Save the letterhead',
  },
} satisfies Translation<typeof source>
