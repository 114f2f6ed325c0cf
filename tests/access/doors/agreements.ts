import { group, nothing, onlyRuns, readsProcedures, type Door, type Who } from '../door'
import type { Ids } from '../stage'

const needed = (ids: Ids) => `${group}/agreements/${ids.neededAgreement}`
const unneeded = (ids: Ids) => `${group}/agreements/${ids.unneededAgreement}`
const draft = (ids: Ids) => `${group}/agreements/${ids.draftAgreement}`

/** Those who work in the group and who watch it; for the others it does not exist. */
const reads: Who = { in: ['observer', 'member', 'secretariat', 'chair'] }
const runs: Who = { in: ['secretariat', 'chair'], forbidden: ['observer', 'member'] }

/** What is out: the people of the parties too, one of them from another group, one a participant of this one. */
const readsSent: Who = { in: ['observer', 'participant', 'elsewhere', 'member', 'secretariat', 'chair'] }
/** In the group it is found by those with a seat there. */
const readsSentInGroup: Who = { in: ['observer', 'participant', 'member', 'secretariat', 'chair'] }
const manages: Who = { in: ['secretariat', 'chair'], forbidden: ['observer', 'participant', 'member'] }
const onlyChair: Who = { in: ['chair'], forbidden: ['observer', 'participant', 'member', 'secretariat'] }
/** The parties are those of `elsewhere` and of the participant. */
const signs: Who = {
  in: ['elsewhere', 'participant'],
  forbidden: ['observer', 'member', 'secretariat', 'chair'],
}
const sent = (ids: Ids) => `${group}/agreements/${ids.sentAgreement}`
const signed = (ids: Ids) => `${group}/agreements/${ids.signedAgreement}`

const need = { title: 'Kunnskap', purpose: 'Vi trenger den samme kunnskapen.' }

export const agreementDoors: Door[] = [
  { route: 'routes/agreements/list', path: () => `${group}/agreements`, get: readsProcedures },
  {
    route: 'routes/agreements/new',
    path: () => `${group}/agreements/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => need },
  },
  { route: 'routes/agreements/agreement', path: needed, get: reads },
  { route: 'routes/agreements/agreement', path: draft, get: reads },
  {
    route: 'routes/agreements/facts',
    path: (ids) => `${draft(ids)}/facts`,
    get: runs,
    post: { who: runs, body: () => ({ ...need, version: '2' }) },
  },
  {
    route: 'routes/agreements/parties',
    path: (ids) => `${draft(ids)}/parties`,
    get: runs,
    post: {
      who: runs,
      body: (ids) => ({ 'partyId[]': ids.organisationIds.rosa ?? '', 'partyDuties[]': '', version: '2' }),
    },
  },
  {
    route: 'routes/agreements/not-needed',
    path: (ids) => `${needed(ids)}/not-needed`,
    get: runs,
    post: { who: runs, body: () => ({ reason: 'Loven sier det.' }) },
  },
  {
    route: 'routes/agreements/reassessment',
    path: (ids) => `${unneeded(ids)}/reassessment`,
    get: runs,
    post: { who: runs, body: nothing },
  },
  {
    route: 'routes/agreements/drafting',
    path: (ids) => `${needed(ids)}/drafting`,
    get: runs,
    post: { who: runs, body: () => ({ language: 'nb' }) },
  },
  {
    route: 'routes/agreements/sending',
    path: (ids) => `${draft(ids)}/sending`,
    get: runs,
    post: { who: runs, body: () => ({ seen: '0'.repeat(64) }) },
  },
  { route: 'routes/agreements/agreement', path: sent, get: readsSentInGroup },
  {
    route: 'routes/agreements/taking-back',
    path: (ids) => `${sent(ids)}/taking-back`,
    get: manages,
    post: { who: manages, body: () => ({ reason: 'Noe skal endres.' }) },
  },
  {
    route: 'routes/agreements/termination',
    path: (ids) => `${signed(ids)}/termination`,
    get: onlyChair,
    post: { who: onlyChair, body: () => ({ endsOn: '2026-12-31', reason: 'En part har sagt opp.' }) },
  },
  {
    route: 'routes/agreements/renewal',
    path: (ids) => `${signed(ids)}/renewal`,
    get: manages,
    post: { who: manages, body: nothing },
  },
  { route: 'routes/agreements/register', path: () => '/agreements', get: 'signed-in' },
  { route: 'routes/agreements/register-csv', path: () => '/agreements.csv', get: 'signed-in' },
  { route: 'routes/agreements/register-xlsx', path: () => '/agreements.xlsx', get: 'signed-in' },
  {
    route: 'routes/agreements/signing',
    path: (ids) => `/agreements/${ids.sentAgreement}`,
    get: signs,
    post: {
      // For the participant's organisation: the other party's people may not.
      who: { in: ['participant'], forbidden: ['observer', 'elsewhere', 'member', 'secretariat', 'chair'] },
      body: (ids) => ({
        organisationId: ids.organisationIds.rosa ?? '',
        edition: ids.sentEdition,
        authorised: 'on',
      }),
    },
  },
  {
    route: 'routes/agreements/declining',
    path: (ids) => `/agreements/${ids.sentAgreement}/declining`,
    get: signs,
    post: {
      who: { in: ['participant'], forbidden: ['observer', 'elsewhere', 'member', 'secretariat', 'chair'] },
      body: (ids) => ({
        organisationId: ids.organisationIds.rosa ?? '',
        edition: ids.sentEdition,
        reason: 'Vi kan ikke ta på oss dette.',
      }),
    },
  },
  { route: 'routes/agreements/file', path: (ids) => `/agreements/${ids.sentAgreement}/pdf`, get: readsSent },
  {
    // A draft has been laid before nobody: parties do not find it, and those who may read it have nothing to sign.
    route: 'routes/agreements/signing',
    path: (ids) => `/agreements/${ids.draftAgreement}`,
    get: { in: [], forbidden: ['observer', 'member', 'secretariat', 'chair'] },
  },
]
