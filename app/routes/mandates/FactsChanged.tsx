import { seatRoles } from '~/domain/workspaces/kinds'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'

const names = [
  'purpose',
  'reportsToWorkspaceId',
  'reportsTo',
  'reportingFrequency',
  'decisionRule',
  'quorum',
  'meetingFrequency',
  'lastsFrom',
  'lastsTo',
  'revisionOn',
] as const

/** What somebody else saved of the facts while this form was open, beside what was filled in. */
export function FactsChanged(props: {
  answer: FormAnswer
  groups: ReadonlyArray<{ id: string; name: string }>
  organisations: ReadonlyArray<{ id: string; name: string }>
  rows: {
    composition: ReadonlyArray<{ organisationId: string; role: string }>
    tasks: ReadonlyArray<{ text: string }>
    milestones: ReadonlyArray<{ text: string; dueOn: string }>
  }
}) {
  const { answer, groups, organisations, rows } = props
  const { mandates: words, people } = useWords()
  const group = (id: string) => groups.find((one) => one.id === id)?.name ?? ''
  const lines = (all: string[]) => all.filter(Boolean).join('\n')
  /** As `organisation:role`, in the order of the list to choose from. */
  const composition = (all: readonly string[]) =>
    lines(
      organisations.flatMap(({ id, name }) =>
        seatRoles
          .filter((role) => all.includes(`${id}:${role}`))
          .map((role) => `${people.roles[role]}: ${name}`),
      ),
    )
  const fields = [
    ...names.map((name) => ({ name, theirs: answer.current?.[name] ?? '', yours: answer.value(name) })),
    {
      name: 'composition' as const,
      theirs: composition((answer.current?.composition ?? '').split(',')),
      yours: composition(rows.composition.map(({ organisationId, role }) => `${organisationId}:${role}`)),
    },
    {
      name: 'tasks' as const,
      theirs: answer.current?.tasks ?? '',
      yours: lines(rows.tasks.map(({ text }, at) => text && `${at + 1}. ${text}`)),
    },
    {
      name: 'milestones' as const,
      theirs: answer.current?.milestones ?? '',
      yours: lines(rows.milestones.map(({ text, dueOn }) => text && `${dueOn}: ${text}`)),
    },
  ]
  return (
    <ChangeNotice
      by={words.edit.someone}
      fields={fields
        .filter(({ theirs, yours }) => theirs !== yours)
        .map(({ name, theirs, yours }) => ({
          name,
          label: words.fields[name],
          theirs: name === 'reportsToWorkspaceId' ? group(theirs) : theirs,
          yours: name === 'reportsToWorkspaceId' ? group(yours) : yours,
        }))}
    />
  )
}
