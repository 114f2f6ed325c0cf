import { renderDocx } from '~/editor/render/docx'
import { renderHtml } from '~/editor/render/html'
import { renderMarkdown } from '~/editor/render/markdown'
import { renderOdt } from '~/editor/render/odt'
import { printPdf } from '~/editor/render/pdf'
import { printedCopy } from '~/editor/render/printed'
import type { WorkingCopy } from '~/editor/render/working-copy'
import { htmlDocument } from '../editions/html-document'
import { insideTheFile } from '../images/inside-file'
import type { ExportFormat } from './formats'

/** A working copy as a file. An empty text is a file with a title. */
export async function renderCopy(copy: WorkingCopy, format: ExportFormat): Promise<Uint8Array> {
  if (format === 'docx') return renderDocx(copy)
  if (format === 'odt') return renderOdt(copy)
  if (format === 'pdf') return printPdf(printedCopy(copy))
  return new TextEncoder().encode(format === 'md' ? renderMarkdown(copy) : htmlOf(copy))
}

function htmlOf(copy: WorkingCopy): string {
  const { content, numbering = 'none', outcomes, references, language, images, line, facts } = copy
  const text = renderHtml(content, {
    outcomes,
    references,
    language,
    numbering,
    imageAt: insideTheFile(images),
  })
  return htmlDocument(copy, [line, ...facts.map(([name, fact]) => `${name}: ${fact}`)], text)
}
