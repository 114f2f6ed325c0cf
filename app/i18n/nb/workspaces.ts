export const workspaces = {
  tabs: {
    overview: 'Oversikt',
    meetings: 'Møter',
    documents: 'Dokumenter',
    actionItems: 'Oppfølging',
    mandate: 'Mandat',
    people: 'Plasser og personer',
    activity: 'Logg',
    label: (workspace: string) => `Sider i ${workspace}`,
  },
}
