import { Link } from '@remix-run/react'
import type { agreementPage } from '~/domain/agreements/queries.server'
import { factNames } from '~/domain/agreements/fact-names'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'

export type AgreementShown = Awaited<ReturnType<typeof agreementPage>>

type FactRowsProps = Pick<AgreementShown, 'facts' | 'beginsOn' | 'measures' | 'tasks'> & {
  /** Where the versions of the group's mandate are, for those who have a seat in it. */
  mandateHref?: string | null
}

/** The facts of an agreement; those that nothing is said of are left out. */
export function FactRows(props: FactRowsProps) {
  const { facts, beginsOn, measures, tasks, mandateHref = null } = props
  const words = useWords().agreements
  const language = useLanguage()
  const day = (date: string | null) => date && longDate(language, date)
  const said = (text: string) => text && <span className="tv-multiline">{text}</span>
  const { purpose, dataProtection, lastsTo, noticeMonths } = facts
  return (
    <DefinitionRows
      rows={[
        { label: words.fields.purpose, value: said(purpose) },
        ...factNames.map((name) => ({ label: words.fields[name], value: said(facts[name]) })),
        {
          label: words.fields.dataProtection,
          value: dataProtection && words.dataProtections[dataProtection],
        },
        { label: words.fields.lastsFrom, value: day(beginsOn) },
        { label: words.fields.lastsTo, value: day(lastsTo) },
        {
          label: words.notice,
          value: noticeMonths === null ? null : words.months(noticeMonths),
        },
        { label: words.fields.measureId, value: measures.length ? <Measures measures={measures} /> : null },
        {
          label: words.fields.taskId,
          value: tasks.length ? <Tasks tasks={tasks} mandateHref={mandateHref} /> : null,
        },
      ]}
    />
  )
}

function Measures({ measures }: Pick<FactRowsProps, 'measures'>) {
  const words = useWords().agreements.page
  return (
    <ul className="tv-tasks">
      {measures.map(({ id, number, title }) => (
        <li key={id}>
          <Link to={`/tiltak/${number}`}>{words.measureOf(number, title)}</Link>
        </li>
      ))}
    </ul>
  )
}

function Tasks({ tasks, mandateHref }: Pick<FactRowsProps, 'tasks' | 'mandateHref'>) {
  const words = useWords().agreements.page
  return (
    <ul className="tv-tasks">
      {tasks.map(({ id, number, text, version }) => (
        <li key={id}>
          {text}{' '}
          {mandateHref ? (
            <Link to={`${mandateHref}/${version}`}>{words.taskOf(number, version)}</Link>
          ) : (
            <span className="tv-muted">({words.taskOf(number, version)})</span>
          )}
        </li>
      ))}
    </ul>
  )
}
