import { everySeat, group, nothing, onlyChair, onlyRuns, onlyWorks, type Door, type Who } from '../door'

const seat = { role: 'observer', validFrom: '2026-03-04', validTo: '' }
const ending = { lastDay: '' }
const withoutSeat: Who = { in: ['outsider', 'elsewhere', 'administrator', 'rapporteur'] }

export const workspaceDoors: Door[] = [
  { route: 'routes/workspaces/overview', path: () => group, get: everySeat },
  { route: 'routes/workspaces/visit', path: () => `${group}/visit`, post: { who: everySeat, body: nothing } },
  { route: 'routes/activity/log', path: () => `${group}/activity`, get: onlyWorks },
  { route: 'routes/people/people', path: () => `${group}/people`, get: everySeat },
  { route: 'routes/people/csv', path: () => `${group}/people.csv`, get: everySeat },
  { route: 'routes/people/xlsx', path: () => `${group}/people.xlsx?on=2026-03-01`, get: everySeat },
  {
    route: 'routes/people/new-seat',
    path: () => `${group}/people/seats/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: (ids) => ({ ...seat, organisationId: ids.organisationIds.jd ?? '' }) },
  },
  {
    route: 'routes/workspaces/devices',
    path: () => `${group}/devices`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ copies: 'none' }) },
  },
  {
    route: 'routes/workspaces/member-list',
    path: () => `${group}/member-list`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ list: 'shown' }) },
  },
  { route: 'routes/people/reviews/list', path: () => `${group}/people/reviews`, get: onlyRuns },
  {
    route: 'routes/people/reviews/new',
    path: () => `${group}/people/reviews/new`,
    get: onlyChair,
    // The list that was shown is another: nobody's form is done, and only the chair's is looked at.
    post: { who: onlyChair, body: () => ({ seen: '0'.repeat(64) }) },
  },
  {
    route: 'routes/people/reviews/review',
    path: (ids) => `${group}/people/reviews/${ids.seatReview}`,
    get: onlyRuns,
  },
  {
    route: 'routes/people/reviews/csv',
    path: (ids) => `${group}/people/reviews/${ids.seatReview}/seats.csv`,
    get: onlyRuns,
  },
  {
    route: 'routes/people/reviews/xlsx',
    path: (ids) => `${group}/people/reviews/${ids.seatReview}/seats.xlsx`,
    get: onlyRuns,
  },
  { route: 'routes/people/seat', path: (ids) => `${group}/people/seats/${ids.seat}`, get: onlyRuns },
  {
    route: 'routes/people/seat-extension',
    path: (ids) => `${group}/people/seats/${ids.seat}/extension`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ validTo: '2026-12-31', sponsorId: '' }) },
  },
  {
    route: 'routes/people/seat-ending',
    path: (ids) => `${group}/people/seats/${ids.seat}/ending`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ending },
  },
  {
    route: 'routes/people/holding-ending',
    path: (ids) => `${group}/people/seats/${ids.seat}/holdings/${ids.holding}/ending`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ending },
  },
  { route: 'routes/people/groups', path: () => '/groups', get: 'signed-in' },
  {
    // For those without a seat: whoever has one has nothing to ask for.
    route: 'routes/people/new-request',
    path: () => '/groups/group/request',
    get: withoutSeat,
    post: {
      who: withoutSeat,
      body: (ids) => ({ organisationId: ids.organisationIds.jd ?? '', reason: 'Vi arbeider med dette.' }),
    },
  },
  { route: 'routes/people/new-request', path: () => '/groups/rapporteur/request', get: { in: [] } },
  {
    route: 'routes/people/request',
    path: (ids) => `${group}/people/requests/${ids.joinRequest}`,
    get: onlyRuns,
    post: {
      who: onlyRuns,
      body: () => ({ answer: 'declined', role: 'member', validTo: '', reason: 'Gruppen er full.' }),
    },
  },
  {
    route: 'routes/people/new-invitations',
    path: () => `${group}/people/invitations/new`,
    get: onlyRuns,
    post: {
      who: onlyRuns,
      body: () => ({ list: 'Kari Ås;kari@test.tvers.example;JD', role: 'member', validTo: '', seen: '' }),
    },
  },
  {
    route: 'routes/people/new-invitation',
    path: (ids) => `${group}/people/seats/${ids.seat}/invitations/new`,
    get: onlyRuns,
    post: {
      who: onlyRuns,
      body: () => ({ name: 'Ny', email: 'nyest@test.tvers.example', capacity: 'deputy', validTo: '' }),
    },
  },
  {
    route: 'routes/people/invitation-withdrawal',
    path: (ids) => `${group}/people/seats/${ids.memberSeat}/invitations/${ids.invitation}/withdrawal`,
    get: onlyRuns,
    post: { who: onlyRuns, body: nothing },
  },
]
