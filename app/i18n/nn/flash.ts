import type { Translation } from '../bind'
import type { flash as source } from '../nb/flash'

export const flash = {
  'edition-published': 'Utgåva er publisert.',
  'edition-withdrawn': 'Utgåva er trekt tilbake.',
  saved: 'Endringane er lagra.',
  'signed-out': 'Du er logga ut.',
  'invitation-sent': 'Invitasjonen er send.',
  'invitation-withdrawn': 'Invitasjonen er trekt tilbake.',
  'joined-workspace': 'Velkomen! Plassen er din.',
  'password-changed': 'Passordet er bytt. Du er logga ut alle andre stader.',
  'password-reset': 'Passordet er lagra. Logg inn med det nye.',
  'role-ended': 'Rolla er avslutta.',
  'role-given': 'Rolla er gitt.',
  'seat-ended': 'Avslutninga er lagra.',
  'seat-given': 'Plassen er gitt. Inviter den som skal ha han.',
  'session-ended': 'Økta er avslutta.',
  'set-up': 'Tvers er sett opp. Legg inn verksemder og arbeidsrom.',
  'organisation-created': 'Verksemda er lagd inn.',
  'workspace-created': 'Arbeidsrommet er laga. Utnemn ein leiar.',
  'chair-invited': 'Leiaren er invitert.',
  'chair-seated': 'Leiaren har plassen.',
} satisfies Translation<typeof source>
