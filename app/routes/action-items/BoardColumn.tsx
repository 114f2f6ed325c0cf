import { Link } from '@remix-run/react'
import type { BoardColumn as Column } from '~/domain/action-items/board.server'
import { useWords } from '~/i18n/use-words'
import { InternalTag } from '~/ui/page/InternalTag'
import { Deadline } from './Deadline'
import { MoveForm } from './MoveForm'
import { StateTag } from './StateTag'
import type { useCardDrag } from './use-card-drag'
import type { useCardMoves } from './use-card-moves'

/** One state and its cards. What does not fit is in the table. */
export function BoardColumn(props: {
  column: Column
  base: string
  now: string
  drag: ReturnType<typeof useCardDrag>
  moves: Pick<ReturnType<typeof useCardMoves>, 'ask' | 'follow'>
}) {
  const { column, base, now, drag, moves } = props
  const { state, total, items } = column
  const words = useWords().actionItems
  const id = `column-${state}`
  const isClosed = state === 'done' || state === 'dropped'
  return (
    <section className="tv-board__column" aria-labelledby={id} {...drag.columnProps(state)}>
      <h2 id={id} className="tv-board__heading">
        <StateTag state={state} /> <span className="tv-muted">{words.board.count(total)}</span>
      </h2>
      <ul className="tv-board__cards">
        {items.map((item) => (
          <li
            key={item.id}
            className="tv-board__card"
            data-marked={item.overdue || undefined}
            {...(item.mayReport ? drag.cardProps(item) : {})}
          >
            <Link
              to={`${base}/${item.id}`}
              id={`card-${item.id}`}
              className="tv-board__title"
              draggable={false}
            >
              {item.title}
            </Link>
            {item.isInternal && <InternalTag />}
            <p className="tv-muted">
              {item.organisation.shortName}
              {item.person && `, ${item.person.name}`}
            </p>
            {!isClosed && <Deadline date={item.deadline} overdue={item.overdue} now={now} />}
            {item.mayReport && <MoveForm item={item} base={base} onAsk={moves.ask} onSent={moves.follow} />}
          </li>
        ))}
      </ul>
      {total > items.length && (
        <Link to={`${base}?shown=${isClosed ? 'closed' : 'open'}`}>
          {words.board.rest(total - items.length)}
        </Link>
      )}
    </section>
  )
}
