import { useLoaderData } from '@remix-run/react'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { DataTable } from '~/ui/table/DataTable'

export const meta = titleFromLoader

export const loader = publicRead(async ({ language, context }) => ({
  titleParts: [dictionary(language).portal.privacy.title],
  contact: context.installation.contactEmail,
  sessionCookie: context.installation.secureCookies ? '__Host-tvers' : 'tvers',
}))

/** What is kept about whom, and every cookie there is: all of them strictly necessary. */
export default function Privacy() {
  const { contact, sessionCookie } = useLoaderData<typeof loader>()
  const { portal } = useWords()
  const words = portal.privacy
  const cookies = [
    { name: sessionCookie, why: words.sessionPurpose, howLong: words.sessionLifetime },
    { name: 'tvers_language', why: words.languagePurpose, howLong: words.languageLifetime },
    { name: 'tvers_flash', why: words.flashPurpose, howLong: words.flashLifetime },
  ]
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      <Section title={words.visitors}>
        <p className="tv-lead">{words.visitorsText}</p>
      </Section>
      <Section title={words.members}>
        <p className="tv-lead">{words.membersText}</p>
        <p className="tv-lead">{words.readsText}</p>
      </Section>
      <Section title={words.feedback}>
        <p className="tv-lead">{words.feedbackText}</p>
      </Section>
      <Section title={words.answers}>
        <p className="tv-lead">{words.answersText}</p>
      </Section>
      <Section title={words.cookies}>
        <p className="tv-lead">{words.cookiesText}</p>
        <DataTable
          caption={words.cookies}
          captionHidden
          rows={cookies}
          rowKey={(cookie) => cookie.name}
          columns={[
            { key: 'name', name: words.name, cell: (cookie) => <code>{cookie.name}</code> },
            { key: 'why', name: words.why, cell: (cookie) => cookie.why },
            { key: 'howLong', name: words.howLong, cell: (cookie) => cookie.howLong },
          ]}
        />
      </Section>
      <Section title={words.questions}>
        <p className="tv-lead">
          {words.questionsText} <a href={`mailto:${contact}`}>{contact}</a>.
        </p>
      </Section>
    </>
  )
}
