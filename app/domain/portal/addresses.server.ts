import type { Scope } from '~/core/scope'
import { groupsOnPortal } from './groups.server'
import { measuresOnPortal } from './measures.server'
import { isPublic, publicEditions } from './public-editions.server'

/** The portal's pages that are always there. */
export const fixedAddresses = [
  '/',
  '/publikasjoner',
  '/horinger',
  '/tiltak',
  '/aktorer',
  '/gruppene',
  '/internasjonalt',
] as const

/** Every address of the portal that a search engine may know, with the day it last changed where one is known. */
export async function portalAddresses(
  scope: Scope,
): Promise<Array<{ path: string; changedOn: string | null }>> {
  const { editions } = await publicEditions(scope, 'nb', isPublic, { limit: 20_000 })
  const seriesChanged = new Map<string, string>()
  for (const { slug, publishedOn } of editions)
    if (!seriesChanged.has(slug)) seriesChanged.set(slug, publishedOn)
  const groups = await groupsOnPortal(scope, 'nb')
  const measures = await measuresOnPortal(scope, 'nb')
  return [
    ...fixedAddresses.map((path) => ({ path, changedOn: null })),
    ...groups.map(({ slug }) => ({ path: `/gruppene/${slug}`, changedOn: null })),
    ...measures.map(({ number }) => ({ path: `/tiltak/${number}`, changedOn: null })),
    ...[...seriesChanged].map(([slug, changedOn]) => ({ path: `/publikasjoner/${slug}`, changedOn })),
    ...editions.map(({ slug, number, publishedOn }) => ({
      path: `/publikasjoner/${slug}/${number}`,
      changedOn: publishedOn,
    })),
  ]
}
