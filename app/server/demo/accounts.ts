import { users } from '#db/schema'
import type { OpenDatabase } from '#db/database'
import { demoEmail, demoPassword, demoPeople } from '#db/seed/demo/people'

/** The lines that tell whoever starts the demo whom to sign in as; only those who have an account in this database. */
export async function demoAccounts(database: OpenDatabase): Promise<string> {
  const rows = await database.reader.select({ email: users.email }).from(users)
  const known = new Set(rows.map(({ email }) => email))
  const here = demoPeople.filter(({ key }) => known.has(demoEmail(key)))
  if (!here.length) return ''
  const table = [
    ['Name', 'Role', 'E-mail'],
    ...here.map(({ key, name, part }) => [name, part, demoEmail(key)]),
  ]
  const lines = aligned(table)
  return ['', ...lines, '', `The password of all of them: ${demoPassword}`, ''].join('\n')
}

/** Rows of words in columns, as wide as their longest word; a line under the head. */
function aligned([head = [], ...rows]: string[][]): string[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const line = (row: string[]) =>
    row
      .map((word, column) => word.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}
