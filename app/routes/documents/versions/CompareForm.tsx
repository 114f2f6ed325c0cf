import type { VersionChoice } from '~/domain/versions/queries.server'
import { dateAndTime } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Section } from '~/ui/page/Section'

type CompareFormProps = {
  base: string
  /** The newest first. */
  choices: readonly VersionChoice[]
  from?: number
  /** Null is the text as it is now. */
  to?: number | null
  sideBySide?: boolean
}

/** Asks for any two versions to be laid over each other, or for one and the text as it is now. */
export function CompareForm({ base, choices, from, to, sideBySide = false }: CompareFormProps) {
  const words = useWords().versions
  const language = useLanguage()
  const options = choices.map(({ number, name, at }) => ({
    value: String(number),
    label: `${words.version(number)} · ${name === null ? dateAndTime(language, at) : `«${name}»`}`,
  }))
  const before = choices[1] ?? choices[0]
  return (
    <Section title={words.compare}>
      <Form method="get" action={`${base}/comparison`} className="tv-filter">
        <SelectField
          name="from"
          label={words.fields.from}
          need="unmarked"
          emptyLabel={false}
          options={options}
          defaultValue={String(from ?? before?.number ?? '')}
        />
        <SelectField
          name="to"
          label={words.fields.to}
          need="unmarked"
          emptyLabel={words.now}
          options={options}
          defaultValue={to ? String(to) : ''}
        />
        {sideBySide && <input type="hidden" name="view" value="side" />}
        <div>
          <SubmitButton variant="secondary">{words.show}</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
