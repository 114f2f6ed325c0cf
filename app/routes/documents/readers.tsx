import { useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { readersOn } from '~/domain/documents/readers-on.server'
import { readersOfDocument, readsKnownFrom } from '~/domain/reads/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { readDate } from '~/http/read-date'
import { stepPage } from './step.server'
import { ReadersOnDay } from '~/ui/people/ReadersOnDay'

export const meta = titleFromLoader

/** Who could read the document on a day, and who opened it: those who manage it may need to answer for it. */
export const loader = read({ access: 'document.manage' }, async (reading) => {
  const { viewer, params, url, language, today } = reading
  const words = dictionary(language).documents.readers
  const { document } = await documentAt(reading, viewer, params, 'document.manage')
  const on = readDate(url.searchParams.get('on')) ?? today
  const [from, could] = [await readsKnownFrom(reading), await readersOn(reading, document, on, language)]
  const did = await readersOfDocument(reading, document, on)
  const isKnown = from !== null && from <= on
  return {
    ...(await stepPage(reading, 'document.manage', words.title)),
    could: could.length,
    opened: isKnown ? did.length : null,
    readers: [
      ...could.map((one) => ({
        ...one,
        opened: isKnown ? did.some(({ userId }) => userId === one.userId) : null,
      })),
      // By what was laid before them: an edition, or an agreement that they sign.
      ...did
        .filter(({ userId }) => !could.some((one) => one.userId === userId))
        .map((one) => ({ ...one, opened: true, organisation: '', role: null, capacity: null, level: null })),
    ],
    on,
  }
})

export default function Readers() {
  const { crumbs, readers, could, opened, on } = useLoaderData<typeof loader>()
  const { readers: words } = useWords().documents
  return (
    <ReadersOnDay
      {...{ words, crumbs, on, readers, could, opened }}
      more={[
        {
          key: 'workspace',
          name: words.through,
          cell: (one) => ('workspace' in one ? one.workspace : words.byEdition),
        },
        {
          key: 'level',
          name: words.could,
          cell: ({ level }) => (level === null ? '–' : words.levels[level]),
        },
      ]}
    />
  )
}
