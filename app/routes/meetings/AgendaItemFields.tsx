import type { FormAnswer } from '~/http/use-answer'
import { itemKinds } from '~/domain/meetings/kinds'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { TextareaField } from '~/ui/form/TextareaField'
import type { ShownItem } from './AgendaList'

/** What is filled in about an item. */
export function AgendaItemFields(props: {
  answer: FormAnswer
  before?: ShownItem
  /** Guests come for an item that stands on an agenda, not for one that waits. */
  withGuests?: boolean
}) {
  const { answer, before, withGuests = false } = props
  const { fields, kinds, agenda } = useWords().meetings
  return (
    <>
      <FormField
        name="title"
        label={fields.title}
        maxLength={300}
        defaultValue={answer.value('title', before?.title)}
        error={answer.byField.title}
      />
      <SelectField
        name="kind"
        label={fields.kind}
        emptyLabel={false}
        options={itemKinds.map((value) => ({ value, label: kinds[value] }))}
        defaultValue={answer.value('kind', before?.kind ?? 'discussion')}
        error={answer.byField.kind}
      />
      <FormField
        name="presenter"
        label={fields.presenter}
        need="optional"
        maxLength={200}
        defaultValue={answer.value('presenter', before?.presenter)}
        error={answer.byField.presenter}
      />
      <FormField
        name="minutesPlanned"
        label={fields.minutesPlanned}
        need="optional"
        inputMode="numeric"
        width="short"
        defaultValue={answer.value('minutesPlanned', before?.minutesPlanned?.toString())}
        error={answer.byField.minutesPlanned}
      />
      <TextareaField
        name="background"
        label={fields.background}
        need="optional"
        rows={3}
        defaultValue={answer.value('background', before?.background)}
        error={answer.byField.background}
      />
      <CheckboxField
        name="audience"
        value="internal"
        label={fields.audience}
        description={agenda.internalHint}
        defaultChecked={answer.ticked('audience', before?.audience === 'internal')}
        error={answer.byField.audience}
      />
      {withGuests && (
        <TextareaField
          name="guests"
          label={fields.guests}
          description={agenda.guestsHint}
          need="optional"
          rows={2}
          defaultValue={answer.value('guests', before?.guests?.join('\n'))}
          error={answer.byField.guests}
        />
      )}
    </>
  )
}
