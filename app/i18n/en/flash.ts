import type { Translation } from '../bind'
import type { flash as source } from '../nb/flash'

export const flash = {
  'edition-published': 'The edition is published.',
  'edition-withdrawn': 'The edition has been withdrawn.',
  saved: 'Your changes are saved.',
  'signed-out': 'You are signed out.',
  'invitation-sent': 'The invitation has been sent.',
  'invitation-withdrawn': 'The invitation has been withdrawn.',
  'joined-workspace': 'Welcome! The seat is yours.',
  'password-changed': 'The password has been changed. You are signed out everywhere else.',
  'password-reset': 'The password has been saved. Sign in with the new one.',
  'role-ended': 'The role has ended.',
  'role-given': 'The role has been given.',
  'seat-ended': 'The ending has been saved.',
  'seat-given': 'The seat has been given. Invite whoever is to have it.',
  'session-ended': 'The session has ended.',
  'set-up': 'Tvers has been set up. Add organisations and workspaces.',
  'organisation-created': 'The organisation has been added.',
  'workspace-created': 'The workspace has been made. Appoint a chair.',
  'chair-invited': 'The chair has been invited.',
  'chair-seated': 'The chair is seated.',
} satisfies Translation<typeof source>
