import { dataProtections } from '~/domain/agreements/states'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'

type TermFieldsProps = {
  answer: FormAnswer
  facts: {
    dataProtection: string | null
    lastsFrom: string | null
    lastsTo: string | null
    noticeMonths: number | null
  }
}

/** Personal data, how long an agreement holds, and how it is ended before that. */
export function TermFields({ answer, facts }: TermFieldsProps) {
  const words = useWords().agreements
  const notice = facts.noticeMonths === null ? '' : String(facts.noticeMonths)
  return (
    <>
      <SelectField
        name="dataProtection"
        label={words.fields.dataProtection}
        need="optional"
        emptyLabel={words.editing.notDecided}
        options={dataProtections.map((value) => ({ value, label: words.dataProtections[value] }))}
        defaultValue={answer.value('dataProtection', facts.dataProtection)}
        error={answer.byField.dataProtection}
      />
      <DateField
        name="lastsFrom"
        label={words.fields.lastsFrom}
        need="optional"
        defaultValue={answer.value('lastsFrom', facts.lastsFrom)}
        error={answer.byField.lastsFrom}
      />
      <DateField
        name="lastsTo"
        label={words.fields.lastsTo}
        description={words.editing.lastsToHint}
        need="optional"
        defaultValue={answer.value('lastsTo', facts.lastsTo)}
        error={answer.byField.lastsTo}
      />
      <FormField
        name="noticeMonths"
        label={words.fields.noticeMonths}
        description={words.editing.noticeHint}
        need="optional"
        inputMode="numeric"
        defaultValue={answer.value('noticeMonths', notice)}
        error={answer.byField.noticeMonths}
      />
    </>
  )
}
