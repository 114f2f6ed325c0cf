import { nothing, onlyAdministrator, type Door } from '../door'

const organisation = {
  kind: 'directorate',
  shortName: 'Ny',
  nameNb: 'Ny',
  nameNn: 'Ny',
  nameEn: 'New',
}

/** What everyone who is signed in has, and what only an administrator has. */
export const deskDoors: Door[] = [
  { route: 'routes/my-page/my-page', path: () => '/my-page', get: 'signed-in' },
  {
    route: 'routes/account/account',
    path: () => '/account',
    get: 'signed-in',
    post: { who: 'signed-in', body: () => ({ name: 'Meg', language: 'nb', version: '1' }) },
  },
  {
    route: 'routes/account/reminders',
    path: () => '/account/reminders',
    get: 'signed-in',
    post: { who: 'signed-in', body: () => ({ byMail: 'off' }) },
  },
  {
    route: 'routes/account/notices',
    path: () => '/account/notices',
    get: 'signed-in',
    post: { who: 'signed-in', body: () => ({ 'level.consultations': 'nothing' }) },
  },
  {
    route: 'routes/account/calendar',
    path: () => '/account/calendar',
    get: 'signed-in',
    post: { who: 'signed-in', body: () => ({ workspaceId: '' }) },
  },
  { route: 'routes/account/unsent', path: () => '/account/unsent', get: 'signed-in' },
  {
    // One's own only: this one is the member's.
    route: 'routes/account/feed-ending',
    path: (ids) => `/account/calendar/${ids.feed}/ending`,
    get: 'signed-in',
    post: { who: { in: ['member'] }, body: nothing },
  },
  {
    // The secret is the proof: whoever has the address reads the calendar.
    route: 'routes/calendar/feed',
    path: (ids) => `/calendar/${ids.feedSecret}.ics`,
    get: 'anyone',
  },
  {
    route: 'routes/calendar/feed',
    path: (ids) => `/calendar/${ids.feed}.ics`,
    get: 'nobody',
  },
  {
    route: 'routes/account/other-sessions-ending',
    path: () => '/account/sessions/others/ending',
    get: 'signed-in',
    post: { who: 'signed-in', body: nothing },
  },
  {
    // Somebody else's session, or none: nothing is there for anybody.
    route: 'routes/account/session-ending',
    path: (ids) => `/account/sessions/${ids.role}/ending`,
    get: 'signed-in',
    post: { who: { in: [] }, body: nothing },
  },
  { route: 'routes/desk/unread', path: () => '/unread', get: 'signed-in' },
  {
    route: 'routes/notices/read',
    path: () => '/notices/read',
    get: 'signed-in',
    post: { who: 'signed-in', body: () => ({ shownAt: '2026-03-04T09:00:00.000Z' }) },
  },
  {
    route: 'routes/account/password',
    path: () => '/account/password',
    get: 'signed-in',
    post: {
      who: 'signed-in',
      body: (ids) => ({ currentPassword: ids.password, password: 'ny-lang-setning-om-fjell' }),
    },
  },
  { route: 'routes/directory/directory', path: () => '/directory', get: 'signed-in' },
  { route: 'routes/search/search', path: () => '/search?q=rapport', get: 'signed-in' },
  { route: 'routes/administration/people', path: () => '/administration', get: onlyAdministrator },
  {
    route: 'routes/administration/person',
    path: (ids) => `/administration/people/${ids.userIds.outsider}`,
    get: onlyAdministrator,
    post: { who: onlyAdministrator, body: () => ({ role: 'portal_editor' }) },
  },
  {
    route: 'routes/administration/role-ending',
    path: (ids) => `/administration/people/${ids.userIds.administrator}/roles/${ids.role}/ending`,
    get: onlyAdministrator,
    post: { who: onlyAdministrator, body: nothing },
  },
  {
    route: 'routes/administration/organisations',
    path: () => '/administration/organisations',
    get: onlyAdministrator,
  },
  {
    route: 'routes/administration/new-organisation',
    path: () => '/administration/organisations/new',
    get: onlyAdministrator,
    post: { who: onlyAdministrator, body: () => organisation },
  },
  {
    route: 'routes/administration/organisation',
    path: (ids) => `/administration/organisations/${ids.organisationIds.pod}`,
    get: onlyAdministrator,
    post: { who: onlyAdministrator, body: () => ({ ...organisation, version: '1' }) },
  },
  {
    route: 'routes/administration/workspaces',
    path: () => '/administration/workspaces',
    get: onlyAdministrator,
  },
  {
    route: 'routes/administration/new-workspace',
    path: () => '/administration/workspaces/new',
    get: onlyAdministrator,
    post: {
      who: onlyAdministrator,
      body: () => ({
        kind: 'working',
        nameNb: 'Ny',
        nameNn: 'Ny',
        nameEn: 'New',
        purposeNb: 'Ny',
        purposeNn: 'Ny',
        purposeEn: 'New',
      }),
    },
  },
  {
    route: 'routes/administration/workspace',
    path: (ids) => `/administration/workspaces/${ids.workspaceIds.other}`,
    get: onlyAdministrator,
    post: {
      who: onlyAdministrator,
      body: (ids) => ({
        organisationId: ids.organisationIds.jd ?? '',
        name: 'Ny',
        email: 'leder@test.tvers.example',
      }),
    },
  },
]
