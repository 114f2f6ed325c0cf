import { csvOf } from './csv'
import { textOf, xlsxOf, type XlsxCell } from './xlsx.server'

type Table = ReadonlyArray<readonly XlsxCell[]>

/** A table as a file that any spreadsheet reads; the first row is its heading. `name` is without ending and quotes. */
export function csvFile(table: Table, name: string): Response {
  return fileOf(csvOf(table.map((row) => row.map(textOf))), 'text/csv; charset=utf-8', `${name}.csv`)
}

/** The same as a file for Excel, with days that it knows as days, in a sheet named `title`. */
export async function xlsxFile(title: string, table: Table, name: string): Promise<Response> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return fileOf(new Uint8Array(await xlsxOf(title, table)), type, `${name}.xlsx`)
}

/** A table that has been drawn as a Word document. */
export function docxFile(bytes: Uint8Array, name: string): Response {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return fileOf(new Uint8Array(bytes), type, `${name}.docx`)
}

/** A text that has been printed for keeping. */
export function pdfFile(bytes: Uint8Array, name: string): Response {
  return fileOf(new Uint8Array(bytes), 'application/pdf', `${name}.pdf`)
}

/** To be kept by the person who asked for it, and by nobody in between. */
export function fileOf(body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
