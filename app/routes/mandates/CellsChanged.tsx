import { taskParts } from '~/domain/mandates/task-parts'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { cellOf } from './cells'

/** Who does what as somebody else saved it while this form was open, beside what was chosen: the tasks that differ. */
export function CellsChanged(props: {
  answer: FormAnswer
  tasks: ReadonlyArray<{ id: string; number: number; text: string }>
  organisations: ReadonlyArray<{ id: string; shortName: string }>
}) {
  const { answer, tasks, organisations } = props
  const { responsibility, edit } = useWords().mandates
  const theirs = (answer.current?.cell ?? '').split(',')
  const yours = answer.values('cell')
  const inWords = (cells: readonly string[], taskId: string) =>
    organisations
      .flatMap(({ id, shortName }) => {
        const part = taskParts.find((one) => cellOf(cells, taskId, id).endsWith(`:${one}`))
        return part ? [`${shortName}: ${responsibility.parts[part]}`] : []
      })
      .join(', ')
  return (
    <ChangeNotice
      by={edit.someone}
      fields={tasks
        .map(({ id, number }) => ({
          name: 'cell',
          label: edit.taskNumber(number),
          theirs: inWords(theirs, id),
          yours: inWords(yours, id),
        }))
        .filter((one) => one.theirs !== one.yours)}
    />
  )
}
