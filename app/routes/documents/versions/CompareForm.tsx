import { Form } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Section } from '~/ui/page/Section'

type CompareFormProps = {
  base: string
  /** The number of the newest version. */
  newest: number
  from?: number
  /** Null is the text as it is now. */
  to?: number | null
}

/** Asks for any two versions to be laid over each other; an empty second one is the text as it is now. */
export function CompareForm({ base, newest, from, to }: CompareFormProps) {
  const words = useWords().versions
  const number = { type: 'number', inputMode: 'numeric', min: 1, max: newest, need: 'unmarked' } as const
  return (
    <Section title={words.compare}>
      <Form method="get" action={`${base}/comparison`} className="tv-filter">
        <FormField
          {...number}
          name="from"
          label={words.fields.from}
          defaultValue={String(from ?? Math.max(1, newest - 1))}
        />
        <FormField
          {...number}
          name="to"
          label={words.fields.to}
          description={words.toHint}
          defaultValue={to ? String(to) : ''}
        />
        <div>
          <SubmitButton variant="secondary">{words.show}</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
