import { meetingAt } from '~/domain/meetings/at.server'
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
  const organisations = await organisationsSeated(reading, meeting.workspaceId, language)
  return {
    titleParts: page.titleParts,
    crumbs: page.crumbs.slice(0, -1),
    base: page.meetingBase,
    item: { id, number, title },
    recorded: outcomes[id]?.recorded ?? null,
    dissents: outcomes[id]?.dissents ?? [],
    organisations: organisations.map((one) => ({ id: one.id, name: one.name })),
  }
}
