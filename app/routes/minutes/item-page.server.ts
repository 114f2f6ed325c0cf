import { named } from '~/core/named'
import { meetingAt } from '~/domain/meetings/at.server'
import { openTo } from '~/domain/meetings/steps'
import { dissentChangesIn, dissentsIn, requireDissent } from '~/domain/minutes/dissent.server'
import { itemOutcomesOf } from '~/domain/minutes/item-outcomes.server'
import { requireItem } from '~/domain/minutes/item.server'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { aboutMinutes } from './minutes-page.server'

/** What the pages about the outcome of one item show. */
export async function itemPage(reading: Reading) {
  const { viewer, params, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.manage')
  const { id, number, title } = await requireItem(reading, meeting.id, params.item ?? '')
  const words = dictionary(language)
  const page = await aboutMinutes(reading, 'document.read', words.itemOutcomes.title(number))
  const outcomes = await itemOutcomesOf(reading, meeting.id, language)
  return {
    titleParts: page.titleParts,
    crumbs: page.crumbs.slice(0, -1),
    base: page.meetingBase,
    item: { id, number, title },
    recorded: outcomes[id]?.recorded ?? null,
  }
}

/** What the pages about dissent in one item show beside it; `name` names the page within the item. */
export async function dissentPage(reading: Reading, name?: string) {
  const page = await itemPage(reading)
  const { params, viewer, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.manage')
  const { itemOutcomes: words } = dictionary(language)
  const item = `${page.base}/agenda/${page.item.id}`
  const home = `${item}/dissent`
  const [dissents, changes, organisations] = await Promise.all([
    dissentsIn(reading, page.item.id, language),
    dissentChangesIn(reading, page.item.id, language),
    organisationsSeated(reading, meeting.workspaceId, language),
  ])
  return {
    ...page,
    titleParts: [name ?? words.dissent, ...page.titleParts],
    crumbs: [
      ...page.crumbs,
      { href: `${item}/outcome`, name: words.title(page.item.number) },
      ...(name ? [{ href: home, name: words.dissent }] : []),
    ],
    home,
    mayConclude: openTo(meeting.state).conclude,
    dissents,
    changes,
    /** Those that have not recorded dissent in the item. */
    organisations: organisations
      .filter(({ id }) => dissents.every(({ organisationId }) => organisationId !== id))
      .map((one) => ({ id: one.id, name: one.name })),
    now: reading.now.toISOString(),
  }
}

/**
 * The same for the pages about one dissent, titled with the organisation that it is from. An address that names none is
 * not found.
 */
export async function oneDissentPage(
  reading: Reading,
  title: 'changeDissentOf' | 'withdrawDissentOf' = 'changeDissentOf',
) {
  const { params, viewer, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.manage')
  const { item = '', dissent: id = '' } = params
  const { organisation, text, version } = await requireDissent(reading, meeting.id, item, id)
  const from = named(organisation, 'name', language)
  const page = await dissentPage(reading, dictionary(language).itemOutcomes[title](from))
  return { ...page, dissent: { organisation: from, text, version } }
}
