import type { ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { InternalTag } from '~/ui/page/InternalTag'
import { PaperLinks, type LinkedPaper } from '~/ui/page/PaperLinks'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import type { DragProps } from './use-item-drag'

export type ShownItem = {
  id: string
  number: string
  kind: 'information' | 'discussion' | 'decision' | 'any_other_business'
  title: string
  background: string
  presenter: string
  minutesPlanned: number | null
  guests?: readonly string[]
  audience?: 'agenda' | 'internal'
  papers?: readonly LinkedPaper[]
}

/** The agenda in its order. `tools` stand beside each item for those who set it. */
export function AgendaList(props: {
  items: readonly ShownItem[]
  tools?: (item: ShownItem, place: number) => ReactNode
  /** What came of an item. */
  below?: (item: ShownItem) => ReactNode
  /** Lets the items be dragged, for those who set the agenda. */
  drag?: (place: number) => DragProps
}) {
  const words = useWords().meetings
  const { workspace, abilities } = useWorkspace()
  if (!props.items.length) return <EmptyState>{words.agenda.empty}</EmptyState>
  return (
    <ol className="tv-agenda">
      {props.items.map((item, place) => (
        <li key={item.id} {...props.drag?.(place)}>
          <div className="tv-agenda__words">
            <p className="tv-agenda__title">
              <span className="tv-agenda__number">{words.item(item.number)}</span> {item.title}{' '}
              {item.audience === 'internal' && <InternalTag />}
            </p>
            <p className="tv-agenda__facts">{factsOf(item, words).join(' · ')}</p>
            {item.background && <p className="tv-agenda__background">{item.background}</p>}
            {item.papers && (
              <PaperLinks
                papers={item.papers}
                documents={`/workspaces/${workspace.slug}/documents`}
                mayReadVersions={abilities['workspace.write_documents']}
              />
            )}
            {props.below?.(item)}
          </div>
          {props.tools && <div className="tv-agenda__tools">{props.tools(item, place)}</div>}
        </li>
      ))}
    </ol>
  )
}

function factsOf(item: ShownItem, words: ReturnType<typeof useWords>['meetings']): string[] {
  return [
    words.kinds[item.kind],
    ...(item.presenter ? [words.agenda.presentedBy(item.presenter)] : []),
    ...(item.guests?.length ? [words.agenda.guests(item.guests.join('; '))] : []),
    ...(item.minutesPlanned ? [words.agenda.minutes(item.minutesPlanned)] : []),
  ]
}
