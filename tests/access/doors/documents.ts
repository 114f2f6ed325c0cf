import { fingerprintOf } from '~/domain/guardrail/other-numbers.server'
import { lookalike } from '#tests/support/lookalike'
import {
  comments,
  everySeat,
  group,
  nothing,
  onlyChair,
  onlyRuns,
  onlyWorks,
  type Door,
  type Who,
} from '../door'
import type { Ids } from '../stage'

const at = (id: keyof Ids) => (ids: Ids) => `${group}/documents/${String(ids[id])}`
const below = (id: keyof Ids, rest: string) => (ids: Ids) => `${at(id)(ids)}/${rest}`

/** A document for the group: observers read it, and for participants it does not exist. */
const ofTheGroup: Who = { in: ['observer', 'member', 'secretariat', 'chair'] }
const runsOfTheGroup: Who = { in: ['secretariat', 'chair'], forbidden: ['observer', 'member'] }
const worksOfTheGroup: Who = { in: ['member', 'secretariat', 'chair'], forbidden: ['observer'] }
const chairOfTheGroup: Who = { in: ['chair'], forbidden: ['observer', 'member', 'secretariat'] }
/** Minutes that are being written: for those who work in the group. */
const openMinutes: Who = { in: ['member', 'secretariat', 'chair'] }
const authorOfReply: Who = { in: ['participant'], forbidden: ['observer', 'member', 'secretariat', 'chair'] }

const thread = (ids: Ids) => `${group}/documents/${ids.inReview}/comments/${ids.thread}`
const suggestion = (ids: Ids) => `${group}/documents/${ids.inReview}/comments/${ids.suggestion}`
const comment = { kind: 'comment', quote: 'oftere', text: 'Hvorfor?', replacement: '' }

export const documentDoors: Door[] = [
  { route: 'routes/documents/list', path: () => `${group}/documents`, get: everySeat },
  {
    route: 'routes/documents/new',
    path: () => `${group}/documents/new`,
    get: onlyWorks,
    post: {
      who: onlyWorks,
      body: () => ({ title: 'Nytt', kind: 'note', language: 'nb', audience: 'group' }),
    },
  },
  {
    route: 'routes/documents/imports/new',
    path: () => `${group}/documents/import`,
    get: onlyWorks,
    post: {
      who: onlyWorks,
      body: () => ({
        file: new File(['# Fra fil\n\nOrd'], 'fra-fil.md'),
        title: '',
        kind: 'note',
        language: 'nb',
        audience: 'group',
      }),
    },
  },
  { route: 'routes/documents/file', path: below('groupDraft', 'files/md'), get: ofTheGroup },
  { route: 'routes/documents/file', path: below('groupDraft', 'files/odt'), get: ofTheGroup },
  { route: 'routes/documents/file', path: below('groupDraft', 'files/pdf'), get: ofTheGroup },
  { route: 'routes/documents/file', path: below('openDraft', 'files/docx'), get: everySeat },
  { route: 'routes/documents/file', path: below('inReview', 'files/docx?remarks'), get: everySeat },
  { route: 'routes/documents/file', path: below('inReview', 'files/odt?remarks'), get: everySeat },
  { route: 'routes/documents/imports/report', path: below('imported', 'import'), get: ofTheGroup },
  { route: 'routes/documents/document', path: at('groupDraft'), get: ofTheGroup },
  { route: 'routes/documents/document', path: at('openDraft'), get: everySeat },
  { route: 'routes/documents/document', path: at('inReview'), get: everySeat },
  { route: 'routes/documents/document', path: at('minutesDocument'), get: openMinutes },
  {
    // What is shared with another workspace is read there, under that workspace's address.
    route: 'routes/documents/document',
    path: (ids) => `/workspaces/other/documents/${ids.groupDraft}`,
    get: { in: ['elsewhere'] },
  },
  {
    route: 'routes/documents/settings',
    path: below('groupDraft', 'settings'),
    get: runsOfTheGroup,
    post: {
      who: runsOfTheGroup,
      body: () => ({
        title: 'Nytt navn',
        language: 'nb',
        audience: 'group',
        accessCode: 'internal',
        legalBasisId: '',
        version: '1',
      }),
    },
  },
  {
    route: 'routes/documents/numbering',
    path: below('groupDraft', 'numbering'),
    get: worksOfTheGroup,
    post: { who: worksOfTheGroup, body: () => ({ numbering: 'both' }) },
  },
  {
    route: 'routes/documents/sharing',
    path: below('groupDraft', 'sharing'),
    get: runsOfTheGroup,
    post: {
      who: runsOfTheGroup,
      body: (ids) => ({ workspaceId: ids.workspaceIds.other, level: 'comment' }),
    },
  },
  {
    route: 'routes/documents/readers',
    path: below('groupDraft', 'readers?on=2026-03-04'),
    get: runsOfTheGroup,
  },
  {
    route: 'routes/documents/share-end',
    path: (ids) => `${at('groupDraft')(ids)}/sharing/${ids.share}/end`,
    get: runsOfTheGroup,
    post: { who: runsOfTheGroup, body: nothing },
  },
  {
    route: 'routes/documents/review',
    path: below('groupDraft', 'review'),
    get: runsOfTheGroup,
    post: { who: runsOfTheGroup, body: () => ({ deadline: '2026-04-30' }) },
  },
  {
    route: 'routes/documents/draft',
    path: below('inReview', 'draft'),
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ reason: '' }) },
  },
  {
    route: 'routes/documents/renewal',
    path: below('decided', 'renewal'),
    get: runsOfTheGroup,
    post: { who: runsOfTheGroup, body: nothing },
  },
  {
    route: 'routes/documents/damage',
    path: below('damaged', 'damage'),
    get: runsOfTheGroup,
    post: { who: runsOfTheGroup, body: nothing },
  },
  {
    route: 'routes/documents/damage',
    path: below('groupDraft', 'damage'),
    get: { in: [], forbidden: ['observer', 'member', 'secretariat', 'chair'] },
  },
  {
    route: 'routes/documents/removal',
    path: below('groupDraft', 'removal'),
    get: runsOfTheGroup,
    post: { who: runsOfTheGroup, body: () => ({ what: 'identity-numbers', reason: 'Skrevet ved en feil.' }) },
  },
  {
    route: 'routes/documents/other-number',
    path: below('numbered', 'other-number'),
    get: worksOfTheGroup,
    post: {
      who: worksOfTheGroup,
      body: (ids) => ({ fingerprint: fingerprintOf(ids.numbered, lookalike), reason: 'Et kontonummer.' }),
    },
  },
  {
    route: 'routes/documents/other-number-withdrawal',
    path: (ids) => `${at('setAside')(ids)}/other-number/${ids.marked}/withdrawal`,
    get: worksOfTheGroup,
    post: { who: worksOfTheGroup, body: () => ({ reason: 'Det var et fødselsnummer.' }) },
  },
  {
    route: 'routes/documents/conclusion',
    path: below('groupDraft', 'conclusion'),
    get: chairOfTheGroup,
    post: { who: chairOfTheGroup, body: () => ({ reason: '' }) },
  },
  {
    route: 'routes/documents/versions/list',
    path: below('groupDraft', 'versions'),
    get: worksOfTheGroup,
    post: { who: worksOfTheGroup, body: () => ({ name: 'Før sommeren' }) },
  },
  { route: 'routes/documents/versions/list', path: below('inReview', 'versions'), get: onlyWorks },
  {
    route: 'routes/documents/versions/version',
    path: below('groupDraft', 'versions/1'),
    get: worksOfTheGroup,
  },
  {
    route: 'routes/documents/versions/restoration',
    path: below('groupDraft', 'versions/1/restoration'),
    get: worksOfTheGroup,
    post: { who: worksOfTheGroup, body: nothing },
  },
  {
    route: 'routes/documents/versions/comparison',
    path: below('groupDraft', 'comparison?from=1'),
    get: worksOfTheGroup,
  },
  { route: 'routes/documents/versions/authors', path: below('groupDraft', 'authors'), get: worksOfTheGroup },
  { route: 'routes/documents/versions/authors', path: below('inReview', 'authors'), get: onlyWorks },
  {
    route: 'routes/documents/comments',
    path: below('inReview', 'comments'),
    get: everySeat,
    post: { who: comments, body: () => comment },
  },
  {
    route: 'routes/documents/comments',
    path: below('groupDraft', 'comments'),
    get: ofTheGroup,
    post: { who: { in: ['member', 'secretariat', 'chair'], forbidden: ['observer'] }, body: () => comment },
  },
  { route: 'routes/documents/threads', path: below('inReview', 'threads'), get: everySeat },
  { route: 'routes/documents/threads', path: below('groupDraft', 'threads'), get: ofTheGroup },
  {
    route: 'routes/documents/thread',
    path: thread,
    get: everySeat,
    post: { who: comments, body: () => ({ text: 'Fint.' }) },
  },
  {
    route: 'routes/documents/assignment',
    path: (ids) => `${thread(ids)}/assignment`,
    get: comments,
    post: { who: comments, body: () => ({ assigneeId: '' }) },
  },
  {
    route: 'routes/documents/resolution',
    path: (ids) => `${thread(ids)}/resolution`,
    get: everySeat,
    post: { who: comments, body: nothing },
  },
  {
    route: 'routes/documents/reopening',
    path: (ids) => `${thread(ids)}/reopening`,
    get: everySeat,
    post: { who: comments, body: nothing },
  },
  {
    route: 'routes/documents/acceptance',
    path: (ids) => `${suggestion(ids)}/acceptance`,
    get: everySeat,
    post: { who: onlyWorks, body: nothing },
  },
  {
    route: 'routes/documents/refusal',
    path: (ids) => `${suggestion(ids)}/refusal`,
    get: everySeat,
    post: { who: onlyWorks, body: () => ({ reason: 'Nei' }) },
  },
  {
    route: 'routes/documents/acceptances',
    path: (ids) => `${suggestion(ids)}/acceptances`,
    get: everySeat,
    post: { who: onlyWorks, body: nothing },
  },
  {
    route: 'routes/documents/refusals',
    path: (ids) => `${suggestion(ids)}/refusals`,
    get: everySeat,
    post: { who: onlyWorks, body: () => ({ reason: 'Nei' }) },
  },
  {
    route: 'routes/documents/reply',
    path: (ids) => `${thread(ids)}/replies/${ids.reply}`,
    get: authorOfReply,
    post: { who: authorOfReply, body: () => ({ text: 'Helt enig.' }) },
  },
]

export const mandateDoors: Door[] = [
  { route: 'routes/mandates/overview', path: () => `${group}/mandate`, get: everySeat },
  {
    route: 'routes/mandates/new',
    path: () => `${group}/mandate/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ title: 'Mandat 3', language: 'nb' }) },
  },
  { route: 'routes/mandates/version', path: () => `${group}/mandate/1`, get: everySeat },
  { route: 'routes/mandates/version', path: () => `${group}/mandate/2`, get: ofTheGroup },
  {
    route: 'routes/mandates/facts',
    path: () => `${group}/mandate/2/facts`,
    get: runsOfTheGroup,
    post: { who: runsOfTheGroup, body: () => ({ purpose: 'Samordne', version: '1' }) },
  },
  {
    route: 'routes/mandates/adoption',
    path: () => `${group}/mandate/2/adoption`,
    get: chairOfTheGroup,
    post: { who: chairOfTheGroup, body: () => ({ inForceFrom: '2026-04-01', meetingId: '' }) },
  },
]

export const responsibilityDoors: Door[] = [
  {
    route: 'routes/mandates/comparison',
    path: () => `${group}/mandate/comparison?from=1&to=1`,
    get: everySeat,
  },
  {
    route: 'routes/mandates/comparison',
    path: () => `${group}/mandate/comparison?from=1&to=2`,
    get: ofTheGroup,
  },
  {
    route: 'routes/mandates/revocation',
    path: () => `${group}/mandate/1/revocation`,
    get: onlyChair,
    post: {
      who: onlyChair,
      body: () => ({ endsBefore: '2026-04-01', reason: 'Nedlagt', meetingId: '' }),
    },
  },
  { route: 'routes/mandates/across', path: () => '/responsibility', get: 'signed-in' },
  { route: 'routes/mandates/across-csv', path: () => '/responsibility.csv', get: 'signed-in' },
  {
    route: 'routes/mandates/responsibility',
    path: () => `${group}/mandate/1/responsibility`,
    get: everySeat,
  },
  {
    route: 'routes/mandates/responsibility',
    path: () => `${group}/mandate/2/responsibility`,
    get: ofTheGroup,
  },
  {
    route: 'routes/mandates/responsibility-csv',
    path: () => `${group}/mandate/2/responsibility.csv`,
    get: ofTheGroup,
  },
  {
    route: 'routes/mandates/responsibility-edit',
    path: () => `${group}/mandate/2/responsibility/edit`,
    get: runsOfTheGroup,
    post: { who: runsOfTheGroup, body: () => ({ version: '1' }) },
  },
  {
    route: 'routes/mandates/milestone',
    path: (ids) => `${group}/mandate/1/milestones/${ids.milestone}`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ reachedOn: '2026-03-04', note: '' }) },
  },
]

export const editionDoors: Door[] = [
  {
    route: 'routes/editions/publication',
    path: below('decided', 'publication'),
    get: runsOfTheGroup,
    post: { who: runsOfTheGroup, body: (ids) => ({ accessCode: 'public', seen: ids.decidedHash }) },
  },
  {
    route: 'routes/editions/edition',
    path: (ids) => `${group}/editions/${ids.internalEdition}`,
    get: ofTheGroup,
  },
  {
    route: 'routes/editions/file',
    path: (ids) => `${group}/editions/${ids.internalEdition}/pdf`,
    get: ofTheGroup,
  },
  {
    route: 'routes/editions/withdrawal',
    path: (ids) => `${group}/editions/${ids.edition}/withdrawal`,
    get: runsOfTheGroup,
    post: { who: runsOfTheGroup, body: () => ({ reason: 'Feil tall' }) },
  },
]
