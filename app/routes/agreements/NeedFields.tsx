import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { FormField } from '~/ui/form/FormField'
import { TextareaField } from '~/ui/form/TextareaField'

/** What an agreement is called, and why it is needed. */
export function NeedFields(props: { answer: FormAnswer; before?: { title: string; purpose: string } }) {
  const { answer, before } = props
  const { fields, registering } = useWords().agreements
  return (
    <>
      <FormField
        name="title"
        label={fields.title}
        maxLength={200}
        defaultValue={answer.value('title', before?.title)}
        error={answer.byField.title}
      />
      <TextareaField
        name="purpose"
        label={fields.purpose}
        description={registering.purposeHint}
        rows={4}
        defaultValue={answer.value('purpose', before?.purpose)}
        error={answer.byField.purpose}
      />
    </>
  )
}
