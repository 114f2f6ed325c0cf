import type { ResponsibilityTask } from '~/domain/mandates/responsibility.server'
import { useWords } from '~/i18n/use-words'

/** How many tasks there are, and how many of them nobody leads, or more than one does. */
export function Counted({ tasks }: { tasks: readonly ResponsibilityTask[] }) {
  const { responsibility } = useWords().mandates
  const count = (flaw: ResponsibilityTask['flaw']) => tasks.filter((task) => task.flaw === flaw).length
  return <p>{responsibility.counted(tasks.length, count('no_lead'), count('several_leads'))}</p>
}
