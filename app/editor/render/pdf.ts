import { blocksOf } from './blocks'
import { drawBlocks, drawTitle } from './pdf-pages/draw'
import { Paper } from './pdf-pages/paper'
import { drawRunningLines } from './pdf-pages/running-lines'
import { languageTags, type Edition } from './edition'
import { printedEdition, type Printed } from './printed'
import { renderingWords } from './words'

/**
 * An edition as a PDF for keeping (PDF/A-2a): tagged, with language and title, fonts embedded. The same
 * edition gives the same bytes, so its checksum can be made again. pdfkit is loaded when it is needed only.
 */
export async function renderPdf(edition: Edition): Promise<Uint8Array> {
  return printPdf(printedEdition(edition))
}

/** The same of any text that is printed. */
export async function printPdf(printed: Printed): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    tagged: true,
    lang: languageTags[printed.language],
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // No font to begin with: each is registered by name, and pdfkit would parse an unnamed twin again and again.
    font: '',
    info: {
      Title: printed.title,
      Author: printed.organisation,
      Subject: printed.subject,
      Creator: 'Tvers',
      Producer: 'Tvers',
      CreationDate: new Date(`${printed.date}T12:00:00Z`),
      ModDate: new Date(`${printed.date}T12:00:00Z`),
    },
  })
  const bytes = collect(doc)
  const paper = new Paper(doc, renderingWords(printed.language))
  const root = doc.struct('Document')
  doc.addStructure(root)
  drawTitle(paper, root, printed)
  drawBlocks(paper, root, blocksOf(printed))
  paper.finish()
  root.end()
  drawRunningLines(doc, printed)
  doc.end()
  return bytes
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
