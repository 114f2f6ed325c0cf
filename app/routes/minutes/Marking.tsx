import type { TaskServed } from '~/domain/mandates/serving.server'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
import { useWords } from '~/i18n/use-words'
import { ActionItemFields, type Seated } from './ActionItemFields'
import { DecisionFields } from './DecisionFields'
import type { Item } from './ItemField'
import { MarkDialog } from './MarkDialog'

/** What is about to be marked, with the words and the item that the caret stands at. */
export type Mark = { kind: 'decision' | 'actionItem'; text: string; agendaItemId: string }

type MarkingProps = {
  mark: Mark
  /** Address of the minutes. */
  base: string
  items: readonly Item[]
  organisations: readonly Seated[]
  /** The tasks of the mandate that a decision can serve. */
  tasks: readonly TaskServed[]
  onMade: (outcome: OutcomeAttributes) => void
  onClose: () => void
}

/** The dialog for what is being marked. */
export function Marking({ mark, base, items, organisations, tasks, onMade, onClose }: MarkingProps) {
  const words = useWords().meetings.minutes
  const { text, agendaItemId } = mark
  if (mark.kind === 'decision') {
    return (
      <MarkDialog
        title={words.decision.title}
        submit={words.decision.submit}
        action={`${base}/decisions`}
        fields={(answer) => (
          <DecisionFields answer={answer} items={items} tasks={tasks} before={{ text, agendaItemId }} />
        )}
        onMade={onMade}
        onClose={onClose}
      />
    )
  }
  return (
    <MarkDialog
      title={words.actionItem.title}
      submit={words.actionItem.submit}
      action={`${base}/action-items`}
      fields={(answer) => (
        <ActionItemFields
          answer={answer}
          items={items}
          organisations={organisations}
          before={{ title: text.slice(0, 300), agendaItemId }}
        />
      )}
      onMade={onMade}
      onClose={onClose}
    />
  )
}
