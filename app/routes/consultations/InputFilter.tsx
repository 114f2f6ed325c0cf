import { Button } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { treatmentStates } from '~/domain/consultations/kinds'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'

type Wish = {
  state: string | null
  organisationId: string | null
  questionId: string | null
  paragraph: number | null
  gone: boolean
  tag: string | null
  mine: boolean
}

/** Narrows the inputs; what is chosen stands in the address, so that it can be linked to. */
export function InputFilter(props: {
  base: string
  wish: Wish
  organisations: ReadonlyArray<{ id: string; name: string }>
  questions: ReadonlyArray<{ id: string; number: number }>
  tags: ReadonlyArray<{ tag: string; inputs: number }>
}) {
  const { base, wish, organisations, questions, tags } = props
  const words = useWords().consultations
  const { state, organisationId, questionId, paragraph, gone, tag, mine } = wish
  const narrowed = Boolean(state ?? organisationId ?? questionId ?? paragraph ?? tag) || mine || gone
  return (
    <Form method="get" className="tv-filter" key={JSON.stringify(wish)}>
      <SelectField
        name="state"
        label={words.inputs.state}
        need="unmarked"
        emptyLabel={words.inputs.all}
        defaultValue={state ?? ''}
        options={[
          { value: 'untreated', label: words.untreated },
          ...treatmentStates.map((value) => ({ value, label: words.treatmentStates[value] })),
        ]}
      />
      <SelectField
        name="organisation"
        label={words.inputs.organisation}
        need="unmarked"
        emptyLabel={words.inputs.all}
        defaultValue={organisationId ?? ''}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {questions.length > 0 && (
        <SelectField
          name="question"
          label={words.inputs.question}
          need="unmarked"
          emptyLabel={words.inputs.all}
          defaultValue={questionId ?? ''}
          options={questions.map(({ id, number }) => ({
            value: id,
            label: words.inputs.questionNumber(number),
          }))}
        />
      )}
      <FormField
        name="paragraph"
        label={words.inputs.paragraph}
        need="unmarked"
        width="short"
        inputMode="numeric"
        defaultValue={paragraph === null ? '' : String(paragraph)}
      />
      {tags.length > 0 && (
        <SelectField
          name="tag"
          label={words.inputs.tag}
          need="unmarked"
          emptyLabel={words.inputs.all}
          defaultValue={tag ?? ''}
          options={tags.map(({ tag: value, inputs }) => ({ value, label: `${value} (${inputs})` }))}
        />
      )}
      <CheckboxField name="gone" label={words.inputs.gone} defaultChecked={gone} />
      <CheckboxField name="mine" label={words.inputs.mine} defaultChecked={mine} />
      <Button type="submit" variant="secondary">
        {words.inputs.filter}
      </Button>
      {narrowed && <Link to={base}>{words.inputs.clear}</Link>}
    </Form>
  )
}
