import type { ComponentProps, ReactNode } from 'react'
import type { Words } from '~/i18n/words'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { DataTable } from '~/ui/table/DataTable'
import { Form } from '../form/Form'

/** Somebody who could read something on a day, or did; without a role when that was by something else than a seat. */
export type ReaderOnDay = {
  userId: string
  name: string
  organisation: string
  role: keyof Words['people']['roles'] | null
  capacity: 'holder' | 'deputy' | null
  /** Null on days of which it is not known. */
  opened: boolean | null
}

type ReadersOnDayProps<Reader extends ReaderOnDay> = {
  words: {
    title: string
    purpose: string
    day: string
    show: string
    counted: (count: number, day: string) => string
    countedReads: (count: number) => string
    readsUnknown: string
    opened: string
    yes: string
    no: string
    nobody: string
  }
  crumbs: ComponentProps<typeof PageHeading>['crumbs']
  /** The day, as an ISO date. */
  on: string
  readers: readonly Reader[]
  could: number
  opened: number | null
  /** What else is told of each, before whether they opened it. */
  more?: ReadonlyArray<{ key: string; name: string; cell: (reader: Reader) => ReactNode }>
}

/** Who could read something on a day that is chosen, and who did. */
export function ReadersOnDay<Reader extends ReaderOnDay>(props: ReadersOnDayProps<Reader>) {
  const { words, crumbs, on, readers, could, opened, more = [] } = props
  const { people } = useWords()
  const language = useLanguage()
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <Form method="get" className="tv-form" key={on}>
          <DateField name="on" label={words.day} defaultValue={on} need="unmarked" />
          <div className="tv-actions">
            <SubmitButton variant="secondary">{words.show}</SubmitButton>
          </div>
        </Form>
        <p role="status">
          {words.counted(could, longDate(language, on))}{' '}
          {opened === null ? words.readsUnknown : words.countedReads(opened)}
        </p>
        {readers.length ? (
          <DataTable
            caption={words.title}
            captionHidden
            rows={readers}
            rowKey={({ userId }) => userId}
            columns={[
              { key: 'name', name: people.fields.name, cell: ({ name }) => name },
              {
                key: 'organisation',
                name: people.fields.organisationId,
                cell: ({ organisation }) => organisation || '–',
              },
              {
                key: 'role',
                name: people.fields.role,
                cell: ({ role, capacity }) => {
                  if (role === null) return '–'
                  const deputy = capacity === 'deputy' ? ` (${people.capacities.deputy.toLowerCase()})` : ''
                  return people.roles[role] + deputy
                },
              },
              ...more,
              {
                key: 'opened',
                name: words.opened,
                cell: ({ opened: did }) => (did === null ? '–' : did ? words.yes : words.no),
              },
            ]}
          />
        ) : (
          <EmptyState>{words.nobody}</EmptyState>
        )}
      </div>
    </>
  )
}
