/** Items that are not on an agenda yet. */
export const backlog = {
  title: 'Saker som venter',
  link: (count: number) => (count ? `Saker som venter (${count})` : 'Saker som venter'),
  purpose:
    'Meld inn saker til et kommende møte. Sekretariatet setter dem på sakslisten eller sender dem tilbake.',
  empty: 'Ingen saker venter.',
  propose: 'Meld inn en sak',
  submit: 'Meld inn saken',
  by: (name: string) => `Meldt inn av ${name}`,
  proposedBy: 'Meldt inn av',
  answered: 'Behandlet',
  takenInBy: (by: string, title: string) => `${by} satte «${title}» på sakslisten`,
  returnedBy: (by: string, title: string) => `${by} sendte tilbake «${title}»`,
  isAnswered: 'Saken er behandlet.',
  takeIn: 'Sett på sakslisten',
  meeting: 'Møte',
  takeInSubmit: 'Sett saken på sakslisten',
  noMeetings: 'Ingen møter er planlagt.',
  giveBack: 'Send saken tilbake',
  giveBackPurpose: (name: string) => `${name} får beskjed med begrunnelsen.`,
  giveBackSubmit: 'Send saken tilbake',
}
