import { Link } from '@remix-run/react'
import type { TaskServed } from '~/domain/mandates/serving.server'
import { useWords } from '~/i18n/use-words'

/** The version of the mandate that an action item was given under. */
export function Mandate({ number, base }: { number: number | null; base: string }) {
  const words = useWords().actionItems
  if (number === null) return words.noMandate
  return <Link to={`${base}/mandate/${number}`}>{words.mandateVersion(number)}</Link>
}

/** The task of a mandate that an action item serves. */
export function Task({ of, base }: { of: TaskServed; base: string }) {
  const { taskOfVersion } = useWords().actionItems
  return (
    <Link to={`${base}/mandate/${of.version}/responsibility`}>
      {taskOfVersion(of.number, of.version, of.text)}
    </Link>
  )
}
