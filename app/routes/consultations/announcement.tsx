import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { consultationAt } from '~/domain/consultations/at.server'
import { announceConsultation, textToAskAbout } from '~/domain/consultations/announce.server'
import { askedOrganisations } from '~/domain/consultations/hosts-queries.server'
import { grantConsultation } from '~/domain/consultations/access.server'
import { lengthOf } from '~/domain/consultations/timing'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { dateAndTime } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { DateText } from '~/ui/time/DateText'
import { hostPage } from './host-page.server'
import { NumberedText } from '~/ui/page/NumberedText'

export const meta = titleFromLoader

export const loader = read({ access: 'consultation.manage' }, async (reading) => {
  const { viewer, language } = reading
  const words = dictionary(language).consultations
  const page = await hostPage(reading, 'consultation.manage', words.announcement.title)
  const { facts, consultation, crumbs, titleParts } = page
  const { blocks, hash } = await textToAskAbout(reading, consultation.id, consultation.documentId)
  const readable = await grantConsultation(reading, viewer, 'consultation.read_answers', consultation.id)
  const asked = await askedOrganisations(reading, readable, language)
  return {
    titleParts,
    crumbs,
    facts,
    blocks,
    hash,
    asked: asked.map(({ name }) => name),
    brief: lengthOf(facts.kind, facts.opensOn, facts.deadline) !== 'usual',
  }
})

/** Sends the consultation out, with the text that was seen. */
export const action = mutate(
  { access: 'consultation.manage', fields: z.object({ seen: z.string().max(64) }) },
  async ({ tx, viewer, fields, params, context }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.manage')
    const { origin } = context.installation
    await announceConsultation(tx, viewer, consultation, { seen: fields.seen, origin })
    return { to: base, flash: 'consultation-announced' }
  },
)

export default function Announcement() {
  const { crumbs, facts, blocks, hash, asked, brief } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.announcement.title} purpose={words.announcement.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <RefusalNote>{answer.refused}</RefusalNote>
        <Section title={words.announcement.who}>
          <p>
            {asked.length > 0 && words.announcement.organisations(asked.length)}
            {facts.openToAll &&
              (asked.length ? ` ${words.announcement.everyone}` : words.announcement.onlyEveryone)}
          </p>
          {asked.length > 0 && (
            <ul className="tv-plain-list">
              {asked.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
          <p className="tv-muted">{words.announcement.counted}</p>
          <DefinitionRows
            rows={[
              { label: words.host.opens, value: dateAndTime(language, facts.opensAt) },
              { label: words.host.deadline, value: <DateText date={facts.deadline} form="full" /> },
            ]}
          />
          {brief && <p>{words.announcement.brief}</p>}
          {facts.kind === 'ministry_submission' && <p>{words.announcement.held}</p>}
        </Section>
        <Form method="post" className="tv-form">
          <input type="hidden" name="seen" value={hash} />
          <FormActions>
            <SubmitButton>{words.announcement.submit}</SubmitButton>
          </FormActions>
        </Form>
        <Section title={words.announcement.text}>
          {blocks.length ? (
            <NumberedText blocks={blocks} language={facts.language} />
          ) : (
            <EmptyState>{words.announcement.nothing}</EmptyState>
          )}
        </Section>
      </div>
    </>
  )
}
