import { useLoaderData } from '@remix-run/react'
import { grantFile } from '~/domain/files/access.server'
import { fileReadersOn } from '~/domain/files/readers-on.server'
import { fileReadsKnownFrom, readersOfFile } from '~/domain/reads/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { readDate } from '~/http/read-date'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ReadersOnDay } from '~/ui/people/ReadersOnDay'
import { aboutFile } from './file-page.server'

export const meta = titleFromLoader

/** Who could fetch the file on a day, and who did: those who run the group may need to answer for it. */
export const loader = read({ access: 'file.see_readers' }, async (reading) => {
  const { viewer, params, url, language, today } = reading
  const title = dictionary(language).files.readers.title
  const { titleParts, crumbs } = await aboutFile(reading, 'file.see_readers', title)
  const file = await grantFile(reading, viewer, 'file.see_readers', params.file ?? '')
  const on = readDate(url.searchParams.get('on')) ?? today
  const from = await fileReadsKnownFrom(reading)
  const isKnown = from !== null && from <= on
  const [could, did] = [await fileReadersOn(reading, file, on), await readersOfFile(reading, file, on)]
  return {
    titleParts,
    crumbs,
    on,
    could: could.length,
    opened: isKnown ? did.length : null,
    readers: [
      ...could.map(({ userId, name, organisation, role, capacity }) => ({
        ...{ userId, name, organisation, role, capacity },
        opened: isKnown ? did.some((one) => one.userId === userId) : null,
      })),
      // By a paper of a meeting or a procedure that was sent to them.
      ...did
        .filter(({ userId }) => !could.some((one) => one.userId === userId))
        .map((one) => ({ ...one, organisation: '', role: null, capacity: null, opened: true })),
    ],
  }
})

export default function FileReaders() {
  const { crumbs, readers, could, opened, on } = useLoaderData<typeof loader>()
  const { readers: words } = useWords().files
  return <ReadersOnDay {...{ words, crumbs, on, readers, could, opened }} />
}
