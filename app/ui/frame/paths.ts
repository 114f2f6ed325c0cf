/** Where the frames point. The one place to change when an address moves. */
export const framePaths = {
  front: '/',
  myPage: '/my-page',
  search: '/search',
  portalSearch: '/sok',
  decisions: '/decisions',
  agreements: '/agreements',
  directory: '/directory',
  consultations: '/consultations',
  measures: '/tiltak',
  account: '/account',
  signIn: '/sign-in',
  signOut: '/sign-out',
  language: '/language',
  accessibility: '/tilgjengelighet',
  privacy: '/personvern',
} as const
