import {
  Fieldset,
  FieldsetDescription,
  FieldsetLegend,
  Input,
  Select,
  SelectOption,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { mostItems } from '~/domain/meeting-series/most-items'
import { itemKinds } from '~/domain/meetings/kinds'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'

export interface StandardItem {
  kind: (typeof itemKinds)[number]
  title: string
  minutesPlanned: number | null
}

/** As many empty rows stand below those that are filled, and as many rows there are at least. */
const spare = 3
const least = 6

/** The standard items, a row for each, and some more to fill in. */
export function ItemRows({ answer, items }: { answer: FormAnswer; items: readonly StandardItem[] }) {
  const { meetingSeries: words, meetings } = useWords()
  const titles = answer.values(
    'itemTitle',
    items.map(({ title }) => title),
  )
  const kinds = answer.values(
    'itemKind',
    items.map(({ kind }) => kind),
  )
  const minutes = answer.values(
    'itemMinutes',
    items.map((item) => String(item.minutesPlanned ?? '')),
  )
  const rows = Math.min(mostItems, Math.max(least, titles.length, items.length + spare))
  const error = answer.byField.itemTitle ?? answer.byField.itemKind ?? answer.byField.itemMinutes
  return (
    <Fieldset className="tv-field">
      <FieldsetLegend>{words.fields.items}</FieldsetLegend>
      <FieldsetDescription>{words.itemsHint}</FieldsetDescription>
      {Array.from({ length: rows }, (_, place) => (
        <div className="tv-item-row" key={place}>
          <Input
            id={place === 0 ? 'itemTitle' : undefined}
            name="itemTitle[]"
            aria-label={words.itemRow(place + 1)}
            defaultValue={titles[place] ?? ''}
            maxLength={300}
          />
          <Select
            name="itemKind[]"
            aria-label={words.kindRow(place + 1)}
            defaultValue={kinds[place] ?? 'information'}
          >
            {itemKinds.map((value) => (
              <SelectOption key={value} value={value}>
                {meetings.kinds[value]}
              </SelectOption>
            ))}
          </Select>
          <Input
            id={place === 0 ? 'itemMinutes' : undefined}
            name="itemMinutes[]"
            aria-label={words.minutesRow(place + 1)}
            inputMode="numeric"
            placeholder={words.fields.itemMinutes}
            defaultValue={minutes[place] ?? ''}
          />
        </div>
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  )
}
