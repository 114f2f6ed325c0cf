import { Paragraph } from '@digdir/designsystemet-react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { damageOf, goOnFromReadable } from '~/domain/documents/damage.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { noFields } from '~/domain/documents/fields'
import { useAnswer } from '~/http/use-answer'
import { dateAndTime } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Names } from './Names'
import { stepPage } from './step.server'
import { StepForm } from './StepForm'

export const meta = titleFromLoader

/** A text that cannot be read to its end: how far it can, and what going on from there leaves out. */
export const loader = read({ access: 'document.mend' }, async (reading) => {
  const page = await stepPage(reading, 'document.mend', dictionary(reading.language).documents.damage.title)
  return { ...page, damage: await damageOf(reading, page.document.id) }
})

/** Lets a damaged text go on from what can be read of it. */
export const action = mutate(
  { access: 'document.mend', fields: noFields },
  async ({ tx, viewer, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.mend')
    await goOnFromReadable(tx, document)
    return { to: base, flash: 'document-mended' }
  },
)

export default function Damage() {
  const { crumbs, damage, base } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <StepForm
      title={words.damage.title}
      purpose={words.damage.purpose}
      crumbs={crumbs}
      answer={answer}
      submit={words.damage.submit}
    >
      {damage && (
        <>
          <Paragraph>
            {damage.readableTo
              ? words.damage.readableTo(dateAndTime(language, damage.readableTo.at), damage.readableTo.by)
              : words.damage.nothingReadable}{' '}
            {words.damage.leftOut(damage.leftOut)}
          </Paragraph>
          {damage.writers.length > 0 && (
            <Names heading={words.damage.writers} names={damage.writers} none="" />
          )}
        </>
      )}
      <Paragraph>
        <Link to={`${base}/versions`}>{words.damage.versions}</Link>
      </Paragraph>
    </StepForm>
  )
}
