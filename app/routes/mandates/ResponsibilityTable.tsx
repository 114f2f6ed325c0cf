import { HandshakeIcon, InformationSquareIcon, StarFillIcon } from '@navikt/aksel-icons'
import type { TaskPart } from '~/domain/mandates/task-parts'
import type { Responsibility } from '~/domain/mandates/responsibility.server'
import { useWords } from '~/i18n/use-words'
import { DataTable } from '~/ui/table/DataTable'
import { FlawTag } from './FlawTag'

const icons: Record<TaskPart, typeof StarFillIcon> = {
  lead: StarFillIcon,
  contributes: HandshakeIcon,
  informed: InformationSquareIcon,
}

/** The tasks of a mandate down, the organisations across, and in each cell a word for what one has to do with the other. */
export function ResponsibilityTable({ of, caption }: { of: Responsibility; caption: string }) {
  const { responsibility: words, fields } = useWords().mandates
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={of.tasks}
      rowKey={(task) => task.id}
      columns={[
        {
          key: 'task',
          name: fields.taskText,
          cell: (task) => (
            <>
              {task.number}. {task.text} <FlawTag flaw={task.flaw} />
            </>
          ),
        },
        ...of.organisations.map(({ id, shortName }) => ({
          key: id,
          name: shortName,
          cell: (task: Responsibility['tasks'][number]) => (
            <PartOf part={task.parts[id]} words={words.parts} />
          ),
        })),
      ]}
    />
  )
}

function PartOf({ part, words }: { part: TaskPart | undefined; words: Record<TaskPart, string> }) {
  if (!part) return null
  const Icon = icons[part]
  return (
    <span className="tv-part" data-part={part}>
      <Icon aria-hidden />
      {words[part]}
    </span>
  )
}
