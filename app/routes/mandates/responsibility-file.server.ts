import type { Responsibility } from '~/domain/mandates/responsibility.server'
import { csvFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'
import type { Language } from '~/i18n/languages'
import { organisationsOf } from './across.server'

/** The tasks of one or more groups by organisation, as a file that any spreadsheet reads. */
export function responsibilityFile(
  groups: readonly Responsibility[],
  language: Language,
  name: string,
): Response {
  const { mandates: words } = dictionary(language)
  const { fields, responsibility } = words
  const organisations = organisationsOf(groups)
  const heading = [
    responsibility.group,
    fields.version,
    responsibility.number,
    fields.taskText,
    responsibility.flaw,
    ...organisations.map((one) => one.name),
  ]
  const rows = groups.flatMap(({ group, version, tasks }) =>
    tasks.map(({ number, text, parts, flaw }) => [
      group.name,
      String(version),
      String(number),
      text,
      flaw ? responsibility.flaws[flaw] : '',
      ...organisations.map(({ id }) => (parts[id] ? responsibility.parts[parts[id]] : '')),
    ]),
  )
  return csvFile([heading, ...rows], name)
}
