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
  overview: {
    nextMeeting: 'Next meeting',
    noMeeting: 'No meetings are planned.',
    planned: 'Not called yet',
    actionItems: 'Follow-up',
    openItems: (count) => (count === 1 ? '1 open item' : `${count} open items`),
    overdueItems: (count) => `${count} overdue`,
    allItems: 'See all',
    noItems: 'Nothing is open.',
    mandate: 'Mandate',
    mandateVersion: (number) => `Mandate, version ${number}`,
    inForceFrom: (date) => `In force from ${date}`,
    noMandate: 'The group has not adopted a mandate yet.',
    documents: 'Recently changed',
    allDocuments: 'All documents',
    noDocuments: 'The documents that the group writes come here.',
    publications: 'Latest publications',
    edition: (number) => `Edition ${number}`,
    noPublications: 'Nothing has been published yet.',
    leads: 'Who leads',
    chairs: 'Chair',
    assists: 'Secretariat',
    noLead: 'Nobody holds the chair.',
  },
} satisfies Translation<typeof source>
