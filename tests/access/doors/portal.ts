import type { Door } from '../door'

/** The portal: everything published for the public, for anyone; what is not public has no door here. */
export const portalDoors: Door[] = [
  { route: 'routes/portal/front', path: () => '/', get: 'anyone' },
  { route: 'routes/portal/publications', path: () => '/publikasjoner', get: 'anyone' },
  { route: 'routes/portal/series', path: (ids) => `/publikasjoner/${ids.series}`, get: 'anyone' },
  { route: 'routes/portal/series', path: (ids) => `/publikasjoner/${ids.internalSeries}`, get: 'nobody' },
  { route: 'routes/portal/edition', path: (ids) => `/publikasjoner/${ids.series}/1`, get: 'anyone' },
  { route: 'routes/portal/edition', path: (ids) => `/publikasjoner/${ids.internalSeries}/1`, get: 'nobody' },
  { route: 'routes/portal/file', path: (ids) => `/publikasjoner/${ids.series}/1/pdf`, get: 'anyone' },
  { route: 'routes/portal/file', path: (ids) => `/publikasjoner/${ids.internalSeries}/1/pdf`, get: 'nobody' },
  { route: 'routes/portal/measures', path: () => '/tiltak', get: 'anyone' },
  { route: 'routes/portal/measure', path: () => '/tiltak/99', get: 'nobody' },
  { route: 'routes/portal/actors', path: () => '/aktorer', get: 'anyone' },
  { route: 'routes/portal/groups', path: () => '/gruppene', get: 'anyone' },
  { route: 'routes/portal/international', path: () => '/internasjonalt', get: 'anyone' },
  { route: 'routes/portal/search', path: () => '/sok?q=rapport', get: 'anyone' },
  {
    route: 'routes/portal/accessibility',
    path: () => '/tilgjengelighet',
    get: 'anyone',
    post: { who: 'anyone', body: () => ({ message: 'Knappen er for liten.', address: '' }) },
  },
  { route: 'routes/portal/privacy', path: () => '/personvern', get: 'anyone' },
  { route: 'routes/portal/feed', path: () => '/feed.atom', get: 'anyone' },
  { route: 'routes/portal/robots', path: () => '/robots.txt', get: 'anyone' },
  { route: 'routes/portal/sitemap', path: () => '/sitemap.xml', get: 'anyone' },
  { route: 'routes/portal/security-txt', path: () => '/.well-known/security.txt', get: 'anyone' },
]
