import { Button, Select, SelectOption } from '@digdir/designsystemet-react'
import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

const states = ['not_started', 'in_progress', 'blocked', 'done', 'dropped'] as const

/** Moves a card to another state. Where a reason is asked for, the item's own page asks for it. */
export function MoveForm(props: {
  item: { id: string; title: string; state: (typeof states)[number]; version: number }
  base: string
}) {
  const { item, base } = props
  const words = useWords().actionItems
  return (
    <Form method="post" action={`${base}/${item.id}`} className="tv-board__move" key={item.version}>
      <input type="hidden" name="version" value={item.version} />
      <input type="hidden" name="back" value="board" />
      <Select
        name="state"
        defaultValue={item.state}
        data-size="sm"
        aria-label={words.board.moveTo(item.title)}
      >
        {states.map((state) => (
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
