import { Field, Label, Select, SelectOption } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useWords } from '~/i18n/use-words'
import { textViews, type TextView } from './text-view'

type ViewChoiceProps = { view: TextView; onView: (view: TextView) => void }

/** Chooses whether a text is read with suggestions, without them, or clean; for this reader alone. */
export function ViewChoice({ view, onView }: ViewChoiceProps) {
  const words = useWords().comments.view
  const id = useId()
  return (
    <Field data-size="sm" className="tv-view-choice">
      <Label htmlFor={id}>{words.title}</Label>
      <Select
        id={id}
        value={view}
        onChange={({ currentTarget }) =>
          onView(textViews.find((one) => one === currentTarget.value) ?? 'all')
        }
      >
        {textViews.map((one) => (
          <SelectOption key={one} value={one}>
            {words[one]}
          </SelectOption>
        ))}
      </Select>
    </Field>
  )
}
