import type { ReactNode } from 'react'
import { organisationKinds } from '~/domain/organisations/kinds'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'

type OrganisationFormProps = {
  answer: FormAnswer
  /** What stands there before it is changed. */
  before?: Readonly<Record<string, string>>
  submit: string
  children?: ReactNode
}

/** An organisation's facts, in every language the interface has and the one more that public bodies are named in. */
export function OrganisationForm({ answer, before = {}, submit, children }: OrganisationFormProps) {
  const { people: words } = useWords()
  const labels = words.organisation
  const common = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    defaultValue: answer.value(name, before[name]),
    error: answer.byField[name],
  })
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      {children}
      <SelectField
        {...common('kind')}
        options={organisationKinds.map((kind) => ({ value: kind, label: words.organisationKinds[kind] }))}
      />
      <FormField {...common('shortName')} width="short" />
      <FormField {...common('nameNb')} />
      <FormField {...common('nameNn')} />
      <FormField {...common('nameEn')} />
      <FormField {...common('nameSe')} need="optional" />
      <FormField {...common('organisationNumber')} need="optional" inputMode="numeric" width="short" />
      <FormField {...common('website')} need="optional" type="url" />
      <TextareaField {...common('offersNb')} need="optional" rows={3} lang="nb" />
      <TextareaField {...common('offersNn')} need="optional" rows={3} lang="nn" />
      <TextareaField {...common('offersEn')} need="optional" rows={3} lang="en" />
      <div className="tv-actions">
        <SubmitButton>{submit}</SubmitButton>
      </div>
    </Form>
  )
}
