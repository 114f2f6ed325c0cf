import { Refusal } from '~/core/refusal'
import { slugOf } from '~/core/slug'
import { documentAt } from '~/domain/documents/at.server'
import { documentPage } from '~/domain/documents/queries.server'
import { exportFormats } from '~/domain/exports/formats'
import { renderCopy } from '~/domain/exports/render.server'
import { workingCopyOf } from '~/domain/exports/working-copy.server'
import { opened } from '~/http/opened.server'
import { odtType } from '~/editor/render/odt'
import { fileOf } from '~/http/table-file.server'
import { read } from '~/http/read.server'
import { longDate } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: odtType,
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const

/** A document as it stands now as a file, for those who may read it. It says that it is no edition, and how it is graded. Files for Word and LibreOffice can hold what is said beside the text. */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, params, today, url } = reading
  const { document } = await documentAt(reading, viewer, params, 'document.read')
  const format = exportFormats.find((one) => one === params.format)
  if (!format) throw new Refusal('not-found')
  opened(reading, document.id)
  const facts = await documentPage(reading, document, reading.language)
  const language = facts.language === 'se' ? 'nb' : facts.language
  const { documents, suggestions } = dictionary(language)
  const { states, accessCodes, rendering } = documents
  const { legalBasis } = await documentPage(reading, document, language)
  const graded = [accessCodes[facts.accessCode], legalBasis].filter(Boolean).join(', ')
  const around = {
    line: `${states[facts.state]} · ${longDate(language, today)}`,
    facts: [[rendering.access, graded] as const],
  }
  const canHoldRemarks = format === 'docx' || format === 'odt'
  const said =
    canHoldRemarks && url.searchParams.has('remarks')
      ? { to: viewer, words: { ...rendering, format: suggestions.format } }
      : undefined
  const copy = await workingCopyOf(reading, document, facts.language, around, said)
  return fileOf(
    new Uint8Array(await renderCopy(copy, format)),
    types[format],
    `${slugOf(facts.title)}.${format}`,
  )
})
