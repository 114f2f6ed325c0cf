import { audiences, contentLanguages, startableKinds } from '~/domain/documents/kinds'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SelectField } from '~/ui/form/SelectField'
import { optionsOf } from './options'

/** What a new document is, in which language, and for whom: the same however its text comes to be. */
export function DocumentFields({ answer, language }: { answer: FormAnswer; language: string }) {
  const words = useWords().documents
  return (
    <>
      <SelectField
        name="kind"
        label={words.fields.kind}
        options={optionsOf(startableKinds, words.kinds)}
        defaultValue={answer.value('kind', 'note')}
        emptyLabel={false}
        error={answer.byField.kind}
      />
      <SelectField
        name="language"
        label={words.fields.language}
        options={optionsOf(contentLanguages, words.contentLanguages)}
        defaultValue={answer.value('language', language)}
        emptyLabel={false}
        error={answer.byField.language}
      />
      <RadioGroup
        name="audience"
        label={words.fields.audience}
        options={audiences.map((value) => ({
          value,
          label: words.audiences[value],
          description: words.audienceHints[value],
        }))}
        defaultValue={answer.value('audience', 'group')}
        error={answer.byField.audience}
      />
    </>
  )
}
