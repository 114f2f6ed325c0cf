import type { LossKind } from '~/domain/imports/losses'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { Section } from '~/ui/page/Section'

type Props = {
  report: {
    found: ReadonlyArray<{ place: string; text: string; before: string; version: number; by: string | null }>
    same: number
    unplaced: readonly string[]
    losses: ReadonlyArray<{ kind: LossKind; count: number }>
  }
  /** The answer's own page, which saves what stands here. */
  base: string
  questions: ReadonlyArray<{ id: string; number: number; text: string }>
}

/** What a Word file says, place by place, to be looked over and saved; and what of it has no place. */
export function WordReport({ report, base, questions }: Props) {
  const { found, same, unplaced, losses } = report
  const { consultations, imports } = useWords()
  const words = consultations.word
  const nameOf = (place: string) => {
    const [kind, key = ''] = place.split(':')
    const question = questions.find(({ id }) => id === key)
    if (kind === 'question' && question) return `${question.number}. ${question.text}`
    return kind === 'paragraph' ? consultations.answer.remarkOn(Number(key)) : consultations.answer.whole
  }
  return (
    <>
      <Section title={words.found}>
        <p role="status">{words.foundCount(found.length, same)}</p>
        {found.length > 0 && (
          <Form method="post" action={base} className="tv-form" noValidate>
            {found.map(({ place, text, before, version, by }) => (
              <div key={place}>
                <input type="hidden" name={`seen.${place}`} value={version} />
                <TextareaField
                  name={`text.${place}`}
                  label={nameOf(place)}
                  need="unmarked"
                  rows={4}
                  defaultValue={text}
                />
                {before && (
                  <p>
                    {words.before(by ?? '')} <q>{before}</q>
                  </p>
                )}
              </div>
            ))}
            <FormActions>
              <SubmitButton>{words.save}</SubmitButton>
            </FormActions>
          </Form>
        )}
      </Section>
      {unplaced.length > 0 && (
        <Section title={words.unplaced}>
          <p>{words.unplacedHint}</p>
          {unplaced.map((text, at) => (
            <p key={at} className="tv-sent__text">
              {text}
            </p>
          ))}
        </Section>
      )}
      {losses.length > 0 && (
        <Section title={words.lost}>
          <ul>
            {losses.map(({ kind, count }) => (
              <li key={kind}>
                {imports.losses[kind]} ({count})
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
