import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

type TasksServedProps = {
  tasks: ReadonlyArray<{ id: string; number: number; version: number; text: string }>
  /** The address of the workspace. */
  base: string
}

/** The tasks of the mandate that something serves, each linked to who does what in it. */
export function TasksServed({ tasks, base }: TasksServedProps) {
  const { taskOfVersion } = useWords().actionItems
  return (
    <ul className="tv-plain-list">
      {tasks.map(({ id, number, version, text }) => (
        <li key={id}>
          <Link to={`${base}/mandate/${version}/responsibility`}>{taskOfVersion(number, version, text)}</Link>
        </li>
      ))}
    </ul>
  )
}
