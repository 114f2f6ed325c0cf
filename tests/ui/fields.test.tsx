import { expect, test } from 'vitest'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { errorsByField } from '~/ui/form/errors-of'
import { FormField } from '~/ui/form/FormField'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { html } from './render'

test('a field is tied to its label, explanation and refusal without script', () => {
  const field = html(
    <FormField name="title" label="Tittel" description="Kort og presis" error="Skriv en tittel" />,
  )
  expect(field).toMatch(/<label[^>]*for="title"/)
  expect(field).toMatch(/<input[^>]*id="title"/)
  expect(field).toMatch(/aria-describedby="title-error title-description"/)
  expect(field).toMatch(/id="title-error"[^>]*>Skriv en tittel</)
  expect(field).toContain('aria-invalid="true"')
  expect(field).toContain('Må fylles ut')
  expect(field).not.toContain('*')
})

test('a box that is ticked says so, wherever the page is drawn', () => {
  expect(html(<CheckboxField name="agreed" label="Jeg er enig" />)).toContain('value="on"')
  expect(html(<CheckboxField name="agreed" label="Jeg er enig" value="yes" />)).toContain('value="yes"')
})

test('says that a field may be left empty', () => {
  const field = html(<FormField name="note" label="Notat" need="optional" />, '/', 'nn')
  expect(field).toContain('Valfri')
  expect(field).not.toContain('aria-required')
})

test('every error leads to its field, and an error of the whole form leads nowhere', () => {
  const box = html(
    <ErrorSummaryBox
      errors={[
        { field: 'title', message: 'Skriv en tittel' },
        { field: '', message: 'Møtet er allerede avsluttet' },
      ]}
    />,
  )
  expect(box).toContain('Du må rette 2 feil før du kan gå videre')
  expect(box).toMatch(/<a[^>]*href="#title"[^>]*>Skriv en tittel<\/a>/)
  expect(box.match(/<a /g)).toHaveLength(1)
})

test('there is no summary before anything is refused', () => {
  expect(html(<ErrorSummaryBox errors={undefined} />)).toBe('')
  expect(html(<ErrorSummaryBox errors={[]} />)).toBe('')
})

test('a field shows its first refusal', () => {
  const errors = [
    { field: 'a', message: 'først' },
    { field: 'a', message: 'så' },
  ]
  expect(errorsByField(errors)).toEqual({ a: 'først' })
})

test('the error of a group leads to its first answer', () => {
  const group = html(
    <RadioGroup
      name="kind"
      label="Type sak"
      error="Velg type sak"
      options={[
        { value: 'o', label: 'Orienteringssak' },
        { value: 'b', label: 'Beslutningssak' },
      ]}
    />,
  )
  expect(group).toMatch(/<input[^>]*id="kind"[^>]*value="o"/)
  expect(group).toMatch(/<label[^>]*for="kind-b"/)
})

test('a date is repeated in words', () => {
  expect(html(<DateField name="due" label="Frist" defaultValue="2026-12-04" />, '/', 'nn')).toContain(
    'fredag 4. desember 2026',
  )
})

test('a deadline on a day off is given with the next working day, and one on a working day is left alone', () => {
  const field = (day: string, isDeadline = true) =>
    html(<DateField name="deadline" label="Frist" defaultValue={day} isDeadline={isDeadline} />)
  expect(field('2026-05-17')).toContain('Dagen er 17. mai, ikke en virkedag.')
  expect(field('2026-05-17')).toContain('Velg mandag 18. mai 2026')
  expect(field('2026-04-02')).toContain('Velg tirsdag 7. april 2026')
  expect(field('2026-05-18')).not.toContain('virkedag')
  expect(field('2026-05-17', false)).not.toContain('virkedag')
})
