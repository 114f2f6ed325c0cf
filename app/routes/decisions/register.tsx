import { useLoaderData } from '@remix-run/react'
import { decisionsIn, workspacesWithDecisions } from '~/domain/decisions/list.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { framePaths } from '~/ui/frame/paths'
import { PageHeading } from '~/ui/page/PageHeading'
import { DecisionTable } from './DecisionTable'
import { readWish } from './wish.server'

const size = 50

export const meta = titleFromLoader

/** The decisions of all groups, as far as the viewer may read them. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, language, url } = reading
  const wish = readWish(url.searchParams, size)
  const [found, workspaces] = await Promise.all([
    decisionsIn(reading, viewer, wish, language),
    workspacesWithDecisions(reading, viewer, language),
  ])
  return { titleParts: [dictionary(language).decisions.title], wish, workspaces, ...found }
})

export default function DecisionRegister() {
  const { wish, workspaces, decisions, total } = useLoaderData<typeof loader>()
  const words = useWords().decisions
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      <DecisionTable
        base={framePaths.decisions}
        decisions={decisions}
        total={total}
        wish={wish}
        workspaces={workspaces}
      />
    </>
  )
}
