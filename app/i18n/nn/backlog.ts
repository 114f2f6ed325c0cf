import type { Translation } from '../bind'
import type { backlog as source } from '../nb/backlog'

export const backlog = {
  title: 'Saker som ventar',
  link: (count: number) => (count ? `Saker som ventar (${count})` : 'Saker som ventar'),
  purpose:
    'Meld inn saker til eit kommande møte. Sekretariatet set dei på sakslista eller sender dei tilbake.',
  empty: 'Ingen saker ventar.',
  propose: 'Meld inn ei sak',
  submit: 'Meld inn saka',
  by: (name: string) => `Meldt inn av ${name}`,
  proposedBy: 'Meldt inn av',
  answered: 'Behandla',
  takenInBy: (by: string, title: string) => `${by} sette «${title}» på sakslista`,
  returnedBy: (by: string, title: string) => `${by} sende tilbake «${title}»`,
  isAnswered: 'Saka er behandla.',
  takeIn: 'Set på sakslista',
  meeting: 'Møte',
  takeInSubmit: 'Set saka på sakslista',
  noMeetings: 'Ingen møte er planlagde.',
  giveBack: 'Send saka tilbake',
  giveBackPurpose: (name: string) => `${name} får melding med grunngjevinga.`,
  giveBackSubmit: 'Send saka tilbake',
} satisfies Translation<typeof source>
