import type { actionItems, organisations, workspaces } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { named } from '~/core/named'
import type { Language } from '~/i18n/languages'

type Name = 'nameNb' | 'nameNn' | 'nameEn'

interface Row {
  item: Pick<
    typeof actionItems.$inferSelect,
    'id' | 'title' | 'state' | 'deadline' | 'userId' | 'meetingId' | 'updatedAt' | 'version'
  >
  organisation: Pick<typeof organisations.$inferSelect, 'id' | 'shortName' | Name>
  workspace: Pick<typeof workspaces.$inferSelect, 'slug' | Name>
  person: string | null
  agendaItem: { number: number; year: number; audience: 'agenda' | 'internal' } | null
}

export interface ListedActionItem {
  id: string
  title: string
  state: Row['item']['state']
  deadline: string
  /** The deadline has passed and something is left to do. */
  overdue: boolean
  organisation: { id: string; shortName: string; name: string }
  person: { id: string; name: string } | null
  workspace: { slug: string; name: string }
  /** Sak `3/26`, when it came from one. */
  agendaItem: string | null
  /** It came of an internal item. */
  isInternal: boolean
  meetingId: string | null
  updatedAt: string
  version: number
}

/** What may leave the server of an action item. */
export function presentActionItem(row: Row, today: string, language: Language): ListedActionItem {
  const { item, organisation, workspace, person, agendaItem } = row
  return {
    id: item.id,
    title: item.title,
    state: item.state,
    deadline: item.deadline,
    overdue: item.deadline < today && item.state !== 'done' && item.state !== 'dropped',
    organisation: {
      id: organisation.id,
      shortName: organisation.shortName,
      name: named(organisation, 'name', language),
    },
    person: item.userId && person ? { id: item.userId, name: person } : null,
    workspace: { slug: workspace.slug, name: named(workspace, 'name', language) },
    agendaItem: agendaItem ? yearNumber(agendaItem.number, agendaItem.year) : null,
    isInternal: agendaItem?.audience === 'internal',
    meetingId: item.meetingId,
    updatedAt: item.updatedAt.toISOString(),
    version: item.version,
  }
}
