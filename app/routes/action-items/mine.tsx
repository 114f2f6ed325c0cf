import { useLoaderData, useSearchParams } from '@remix-run/react'
import { actionItemsOf } from '~/domain/action-items/mine.server'
import { workspacesOf } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { Downloads } from '~/ui/page/Downloads'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Paging } from '~/ui/table/Paging'
import { ItemTable } from './ItemTable'
import { MineFilter } from './MineFilter'
import { readMineWish } from './wish.server'

const size = 50

export const meta = titleFromLoader

/** What the viewer, or their organisation, has to do across workspaces; selection and order stand in the address. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, language, url } = reading
  const wish = readMineWish(url.searchParams, size)
  const [{ items, total }, workspaces] = await Promise.all([
    actionItemsOf(reading, viewer, wish, language),
    workspacesOf(reading, viewer, language),
  ])
  return {
    titleParts: [dictionary(language).actionItems.mine.title],
    viewerId: viewer.id,
    workspaces: workspaces.map(({ id, name }) => ({ id, name })),
    items,
    total,
    wish,
    now: reading.now.toISOString(),
  }
})

export default function MyActionItems() {
  const { viewerId, workspaces, items, total, wish, now } = useLoaderData<typeof loader>()
  const words = useWords()
  const [search] = useSearchParams()
  const { mine } = words.actionItems
  useSignals([`user:${viewerId}`, ...workspaces.map(({ id }) => `workspace:${id}`)])
  return (
    <>
      <PageHeading
        title={mine.title}
        purpose={mine.purpose}
        crumbs={[{ href: '/my-page', name: words.myPage.title }]}
      />
      <div className="tv-stack">
        <MineFilter wish={wish} workspaces={workspaces} />
        {items.length ? (
          <ItemTable caption={mine.title} items={items} sort={wish.sort} now={now} withWorkspace />
        ) : (
          <EmptyState>{mine.empty}</EmptyState>
        )}
        <Paging page={wish.page} total={total} size={size} />
        {items.length > 0 && (
          <Downloads csv={`/action-items.csv?${search}`} xlsx={`/action-items.xlsx?${search}`} />
        )}
      </div>
    </>
  )
}
