import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useLoaderData } from '@remix-run/react'
import { consultationsFor } from '~/domain/consultations/list.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { readPage } from '~/ui/table/pages'
import { Paging } from '~/ui/table/Paging'
import { DateText } from '~/ui/time/DateText'
import { StandingTag } from './StandingTag'

const size = 30

export const meta = titleFromLoader

/** What the viewer's organisations are asked about, in whichever workspace. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const page = readPage(reading.url.searchParams)
  return {
    titleParts: [dictionary(reading.language).consultations.mine.title],
    ...(await consultationsFor(reading, reading.viewer, { page, size }, reading.language)),
    page,
    viewerId: reading.viewer.id,
    now: reading.now.toISOString(),
  }
})

export default function MyConsultations() {
  const { consultations, total, page, now, viewerId } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  useSignals([`user:${viewerId}`])
  return (
    <>
      <PageHeading title={words.mine.title} purpose={words.mine.purpose} />
      <div className="tv-stack">
        {consultations.length ? (
          <DataTable
            caption={words.mine.title}
            captionHidden
            rows={consultations}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/consultations/${id}`}
            columns={[
              {
                key: 'title',
                name: words.fields.title,
                cell: ({ title, language }) => <span lang={language}>{title}</span>,
              },
              { key: 'from', name: words.mine.from, cell: ({ workspace }) => workspace.name },
              {
                key: 'standing',
                name: words.list.standing,
                cell: ({ standing }) => <StandingTag standing={standing} />,
              },
              {
                key: 'deadline',
                name: words.list.deadline,
                cell: ({ deadline }) => <DateText date={deadline} now={now} />,
              },
              {
                key: 'answer',
                name: words.mine.answer,
                cell: ({ answered }) =>
                  answered ? (
                    <StatusTag tone="success" icon={<CheckmarkIcon aria-hidden />}>
                      {words.mine.sent}
                    </StatusTag>
                  ) : (
                    words.mine.notSent
                  ),
              },
            ]}
          />
        ) : (
          <EmptyState>{words.mine.empty}</EmptyState>
        )}
        <Paging page={page} total={total} size={size} />
      </div>
    </>
  )
}
