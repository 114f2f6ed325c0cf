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
  overview: {
    nextMeeting: 'Neste møte',
    noMeeting: 'Ingen møte er planlagde.',
    planned: 'Ikkje kalla inn enno',
    actionItems: 'Oppfølging',
    openItems: (count) => (count === 1 ? '1 ope punkt' : `${count} opne punkt`),
    overdueItems: (count) => `${count} med frist som er ute`,
    allItems: 'Sjå alle',
    noItems: 'Ingenting står ope.',
    mandate: 'Mandat',
    mandateVersion: (number) => `Mandat, versjon ${number}`,
    inForceFrom: (date) => `Gjeld frå ${date}`,
    noMandate: 'Gruppa har ikkje fastsett noko mandat enno.',
    documents: 'Nyleg endra',
    allDocuments: 'Alle dokument',
    noDocuments: 'Her kjem dokumenta gruppa skriv.',
    publications: 'Siste publiseringar',
    edition: (number) => `Utgåve ${number}`,
    noPublications: 'Ingenting er publisert enno.',
    leads: 'Kven leier',
    chairs: 'Leiar',
    assists: 'Sekretariat',
    noLead: 'Ingen har leiarplassen.',
  },
} satisfies Translation<typeof source>
