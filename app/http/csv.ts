/** A spreadsheet reads a cell that begins with one of these as a formula. */
const formulaStart = /^[=+\-@\t\r]/

/**
 * A table as a file that Norwegian Excel opens right: UTF-8 with a byte order mark, semicolons, CRLF. A cell that a
 * spreadsheet would run as a formula is made text by an apostrophe in front (OWASP, CSV injection).
 */
export function csvOf(rows: ReadonlyArray<readonly string[]>): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';') + '\r\n').join('')}`
}

function cell(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless
}
