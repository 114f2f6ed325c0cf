import type { Translation } from '../bind'
import type { workspaces as source } from '../nb/workspaces'

export const workspaces = {
  tabs: {
    overview: 'Overview',
    meetings: 'Meetings',
    documents: 'Documents',
    actionItems: 'Action items',
    mandate: 'Mandate',
    people: 'Seats and people',
    activity: 'Log',
    label: (workspace: string) => `Pages in ${workspace}`,
  },
} satisfies Translation<typeof source>
