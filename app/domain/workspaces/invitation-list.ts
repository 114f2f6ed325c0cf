/** A line of a list that was pasted: a name, an address and an organisation, as they were written. */
export interface ListedPerson {
  line: number
  name: string
  email: string
  organisation: string
}

/** More than a group ever invites in one go. */
export const mostListed = 200

/**
 * Reads a list of people: one a line, with the cells name, e-mail and organisation in any of the ways that spreadsheets and
 * mail programs write them (`;`, `,` or tab between; `Kari Ås <kari@x.no>`; quotes). The cell with an @ is the address; of
 * the others the first is the name and the second the organisation. A first line without an address is a heading.
 */
export function readInvitationList(text: string): ListedPerson[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const separator = separatorOf(lines)
  return lines
    .map((line, at) => ({ line: at + 1, cells: cellsOf(line, separator) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .filter(({ cells }, at) => at > 0 || cells.some(hasAddress) || !isHeading(cells))
    .map(({ line, cells }) => {
      const email = cells.find(hasAddress) ?? ''
      const [name = '', organisation = ''] = cells.filter((cell) => cell !== email && cell !== '')
      return { line, name, email: email.toLowerCase(), organisation }
    })
}

const hasAddress = (cell: string) => cell.includes('@')

const isHeading = (cells: readonly string[]) =>
  cells.some((cell) => /^(navn|namn|name|e-?post.*|e-?mail.*)$/i.test(cell))

/** The separator that most lines have; a comma only where there is none of the others, since names have commas too. */
function separatorOf(lines: readonly string[]): string {
  return ['\t', ';'].find((one) => lines.some((line) => line.includes(one))) ?? ','
}

function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (const sign of line) {
    if (sign === '"') quoted = !quoted
    else if (sign === separator && !quoted) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return [...cells, cell].flatMap(withoutBrackets).map((one) => one.replace(/\s+/g, ' ').trim())
}

/** `Kari Ås <kari@x.no>` is a name and an address. */
function withoutBrackets(cell: string): string[] {
  const both = /^([^<]*)<([^<>\s]+@[^<>\s]+)>\s*$/.exec(cell)
  return both ? [both[1] ?? '', both[2] ?? ''] : [cell]
}
