import { audiences, contentLanguages, startableKinds } from '~/domain/documents/kinds'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { AudienceField } from '~/ui/form/AudienceField'
import { SelectField } from '~/ui/form/SelectField'
import { optionsOf } from './options'

/** What a new document is, in which language, and for whom: the same however its text comes to be. */
export function DocumentFields(props: {
  answer: FormAnswer
  language: string
  /** The organisations that each audience lets read. */
  readers: Record<'group' | 'everyone', string[]>
}) {
  const { answer, language, readers } = props
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
      <AudienceField
        label={words.fields.audience}
        options={audiences.map((value) => ({
          value,
          label: words.audiences[value],
          hint: words.audienceHints[value],
        }))}
        readers={readers}
        defaultValue={answer.value('audience', 'group')}
        error={answer.byField.audience}
      />
    </>
  )
}
