import { yearNumber } from '~/core/calendar'
import { meetingPaper } from '~/domain/meeting-papers/print.server'
import { wishIn } from '~/domain/meeting-papers/wish'
import { meetingAt } from '~/domain/meetings/at.server'
import { printDocx } from '~/editor/render/docx'
import { printPdf } from '~/editor/render/pdf'
import { opened } from '~/http/opened.server'
import { read } from '~/http/read.server'
import { docxFile, pdfFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** One of a meeting's papers as a file. */
export const loader = read({ access: 'meeting.read_agenda' }, async (reading) => {
  const { viewer, params, url } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.read_agenda')
  const wish = wishIn(url.searchParams)
  const printed = await meetingPaper(reading, viewer, meeting, wish)
  const hasMinutes = wish.kind === 'minutes' || wish.kind === 'extract'
  if (hasMinutes && meeting.minutes) opened(reading, meeting.minutes.documentId)
  const { kinds } = dictionary('nb').meetingPapers
  const kind = kinds[wish.kind].toLowerCase().replace(/\s+/g, '-')
  const name = `${kind}-${yearNumber(meeting.number, meeting.year).replace('/', '-')}`
  return wish.format === 'pdf'
    ? pdfFile(await printPdf(printed), name)
    : docxFile(await printDocx(printed), name)
})
