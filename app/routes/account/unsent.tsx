import { Link, useLoaderData } from '@remix-run/react'
import { useCallback, useEffect, useState } from 'react'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import type { KeptDocument, StoredCopy } from '~/realtime/client/device/kept'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { UnsentCopy } from './UnsentCopy'

export const meta = titleFromLoader

/** What the person wrote on this device and is not sent. The server knows none of it: the browser reads it. */
export const loader = read({ access: 'signed-in' }, async ({ viewer, language, now }) => ({
  titleParts: [dictionary(language).unsent.title],
  personId: viewer.id,
  now: now.toISOString(),
}))

type Kept = { waiting: KeptDocument[]; copies: StoredCopy[] }

export default function Unsent() {
  const { auth, unsent: words } = useWords()
  const crumbs = [{ href: '/account', name: auth.account.title }]
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <OnThisDevice />
    </>
  )
}

function OnThisDevice() {
  const { personId, now } = useLoaderData<typeof loader>()
  const { unsent: words } = useWords()
  const [kept, setKept] = useState<Kept | 'reading' | 'unavailable'>('reading')
  const look = useCallback(async () => {
    const { keptDocuments, readableCopies } = await import('~/realtime/client/device/kept')
    setKept({ waiting: await keptDocuments(personId), copies: await readableCopies(personId) })
  }, [personId])
  useEffect(() => {
    const lookAgain = () => void look().catch(() => setKept('unavailable'))
    lookAgain()
    const every = setInterval(lookAgain, 3_000)
    return () => clearInterval(every)
  }, [look])
  if (kept === 'reading') return <p className="tv-muted">{words.reading}</p>
  if (kept === 'unavailable') return <p>{words.unavailable}</p>
  if (!kept.waiting.length && !kept.copies.length) return <EmptyState>{words.none}</EmptyState>
  return (
    <>
      {kept.copies.length > 0 && (
        <Section title={words.copies}>
          <p>{words.copiesHint}</p>
          {kept.copies.map((copy) => (
            <UnsentCopy key={copy.key} copy={copy} now={now} onRemoved={() => void look()} />
          ))}
        </Section>
      )}
      {kept.waiting.length > 0 && (
        <Section title={words.waiting}>
          <p>{words.waitingHint}</p>
          <ul>
            {kept.waiting.map(({ documentId, title, href }) => (
              <li key={documentId}>
                <Link to={href}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
