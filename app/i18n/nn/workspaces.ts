import type { Translation } from '../bind'
import type { workspaces as source } from '../nb/workspaces'

export const workspaces = {
  tabs: {
    overview: 'Oversikt',
    meetings: 'Møte',
    documents: 'Dokument',
    actionItems: 'Oppfølging',
    mandate: 'Mandat',
    people: 'Plassar og personar',
    activity: 'Logg',
    label: (workspace: string) => `Sider i ${workspace}`,
  },
} satisfies Translation<typeof source>
