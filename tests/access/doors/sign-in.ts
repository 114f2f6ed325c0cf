import { nothing, type Door } from '../door'

const password = 'ost-lampe-fjell-7'

/** The ways in and out: for anyone, since they are how one becomes someone. */
export const signInDoors: Door[] = [
  {
    route: 'routes/sign-in/sign-in',
    path: () => '/sign-in',
    get: 'anyone',
    post: {
      who: 'anyone',
      body: (ids) => ({ email: ids.passwordEmail, password: ids.password, returnTo: '' }),
    },
  },
  {
    route: 'routes/sign-in/forgotten-password',
    path: () => '/forgotten-password',
    get: 'anyone',
    post: { who: 'anyone', body: () => ({ email: 'chair@test.tvers.example' }) },
  },
  {
    route: 'routes/sign-in/password-reset',
    path: (ids) => `/password-reset/${ids.resetSecret}`,
    get: 'anyone',
    post: { who: 'anyone', body: () => ({ password }) },
  },
  {
    // The link is good, but the installation has people already: it is not the first administrator's any more.
    route: 'routes/sign-in/setup',
    path: (ids) => `/setup/${ids.setupSecret}`,
    get: 'anyone',
    post: {
      who: 'anyone',
      body: () => ({ name: 'Ny', email: 'ny@test.tvers.example', password, language: 'nb' }),
    },
  },
  {
    route: 'routes/sign-in/invitation',
    path: (ids) => `/invitation/${ids.invitationSecret}`,
    get: 'anyone',
    post: { who: 'anyone', body: () => ({ as: 'new', name: 'Ny', password, language: 'nb' }) },
  },
  // Only in demo, where mail stays on the machine.
  { route: 'routes/sign-in/outbox', path: () => '/outbox', get: 'nobody' },
  {
    route: 'routes/sign-in/sign-out',
    path: () => '/sign-out',
    get: 'anyone',
    post: { who: 'anyone', body: nothing },
  },
  {
    route: 'routes/sign-in/language',
    path: () => '/language',
    get: 'anyone',
    post: { who: 'anyone', body: () => ({ language: 'nn', returnTo: '/' }) },
  },
]
