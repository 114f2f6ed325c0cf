import { Button, Select, SelectOption } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { cardStates, needsReason, type CardState, type MovedCard } from './card-moves'

/** Moves a card to another state. Where a reason is needed, the board asks for it; without script, the item's own page does. */
export function MoveForm(props: {
  item: MovedCard
  base: string
  onAsk: (card: MovedCard, to: CardState) => void
  onSent: (card: MovedCard, to: CardState) => void
}) {
  const { item, base, onAsk, onSent } = props
  const words = useWords().actionItems
  const send = (event: FormEvent<HTMLFormElement>) => {
    const chosen = new FormData(event.currentTarget).get('state')
    const to = cardStates.find((state) => state === chosen)
    if (!to) return
    if (!needsReason(to)) return onSent(item, to)
    event.preventDefault()
    onAsk(item, to)
  }
  return (
    <Form
      method="post"
      action={`${base}/${item.id}`}
      className="tv-board__move"
      key={item.version}
      preventScrollReset
      onSubmit={send}
    >
      <input type="hidden" name="version" value={item.version} />
      <input type="hidden" name="back" value="board" />
      <Select
        name="state"
        defaultValue={item.state}
        data-size="sm"
        aria-label={words.board.moveTo(item.title)}
      >
        {cardStates.map((state) => (
          <SelectOption key={state} value={state}>
            {words.states[state]}
          </SelectOption>
        ))}
      </Select>
      <Button type="submit" variant="secondary" data-size="sm" aria-label={words.board.moveOf(item.title)}>
        {words.board.move}
      </Button>
    </Form>
  )
}
