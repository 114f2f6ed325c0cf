import { Card, CardBlock, Heading } from '@digdir/designsystemet-react'
import { useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { latestMails } from '~/domain/people/outbox.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { InstantText } from '~/ui/time/InstantText'

export const meta = titleFromLoader

/** Exists in a demo without a mail server, and nowhere else: whoever reads it can use the links in it. */
export const loader = publicRead(async (reading) => {
  const { demo, mailStaysHere } = reading.context.installation
  if (!demo || !mailStaysHere) throw new Refusal('not-found')
  return {
    titleParts: [dictionary(reading.language).auth.outbox.title],
    mails: await latestMails(reading),
    now: reading.now.toISOString(),
  }
})

export default function Outbox() {
  const { mails, now } = useLoaderData<typeof loader>()
  const words = useWords().auth.outbox
  return (
    <div className="tv-stack">
      <PageHeading title={words.title} purpose={words.purpose} />
      {mails.length === 0 && <EmptyState>{words.empty}</EmptyState>}
      {mails.map((mail) => (
        <Card key={mail.id} asChild>
          <article>
            <CardBlock className="tv-stack">
              <Heading level={2} data-size="2xs">
                {mail.subject}
              </Heading>
              <p className="tv-muted">
                {words.to} {mail.recipient} · <InstantText instant={mail.createdAt} now={now} />
              </p>
              <MailText text={mail.text} />
            </CardBlock>
          </article>
        </Card>
      ))}
    </div>
  )
}

function MailText({ text }: { text: string }) {
  const words = useWords().auth.outbox
  return text.split('\n\n').map((paragraph) =>
    /^https?:\/\/\S+$/.test(paragraph) ? (
      <p key={paragraph}>
        <a href={new URL(paragraph).pathname}>{words.open}</a>
      </p>
    ) : (
      <p key={paragraph}>{paragraph}</p>
    ),
  )
}
