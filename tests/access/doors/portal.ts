import type { Door } from '../door'

const publicAnswer = () => ({
  name: 'Kari',
  organisation: '',
  email: 'kari@example.no',
  'text.whole': 'Bra.',
})

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
  {
    route: 'routes/portal/image',
    path: (ids) => `/publikasjoner/${ids.series}/1/bilder/${ids.editionImage}`,
    get: 'anyone',
  },
  {
    // A picture of the document that the edition does not show.
    route: 'routes/portal/image',
    path: (ids) => `/publikasjoner/${ids.series}/1/bilder/${ids.groupImage}`,
    get: 'nobody',
  },
  { route: 'routes/portal/measures', path: () => '/tiltak', get: 'anyone' },
  { route: 'routes/portal/measure', path: () => '/tiltak/99', get: 'nobody' },
  { route: 'routes/portal/actors', path: () => '/aktorer', get: 'anyone' },
  { route: 'routes/portal/groups', path: () => '/gruppene', get: 'anyone' },
  { route: 'routes/portal/group', path: () => '/gruppene/group', get: 'anyone' },
  { route: 'routes/portal/group', path: () => '/gruppene/finnes-ikke', get: 'nobody' },
  { route: 'routes/portal/international', path: () => '/internasjonalt', get: 'anyone' },
  { route: 'routes/portal/search', path: () => '/sok?q=rapport', get: 'anyone' },
  {
    route: 'routes/portal/accessibility',
    path: () => '/tilgjengelighet',
    get: 'anyone',
    post: { who: 'anyone', body: () => ({ message: 'Knappen er for liten.', address: '' }) },
  },
  { route: 'routes/portal/consultations', path: () => '/horinger', get: 'anyone' },
  {
    route: 'routes/portal/consultation',
    path: (ids) => `/horinger/${ids.portalConsultation}`,
    get: 'anyone',
  },
  {
    route: 'routes/portal/consultation',
    path: (ids) => `/horinger/${ids.closedConsultation}`,
    get: 'nobody',
  },
  {
    route: 'routes/portal/consultation-answer',
    path: (ids) => `/horinger/${ids.portalConsultation}/svar`,
    get: 'anyone',
    post: { who: 'anyone', body: publicAnswer },
  },
  {
    route: 'routes/portal/consultation-answer',
    path: (ids) => `/horinger/${ids.closedConsultation}/svar`,
    get: 'nobody',
    post: { who: 'nobody', body: publicAnswer },
  },
  {
    route: 'routes/portal/consultation-link',
    path: (ids) => `/horinger/svar/${ids.consultationLink}`,
    get: 'anyone',
    post: { who: 'anyone', body: () => ({ name: 'Kari', 'text.whole': 'Bra.' }) },
  },
  { route: 'routes/portal/consultation-link', path: () => '/horinger/svar/gjettet', get: 'nobody' },
  {
    route: 'routes/portal/consultation-confirmation',
    path: () => '/horinger/bekreftelse/gjettet',
    get: 'nobody',
    post: { who: 'anyone', body: () => ({}) },
  },
  { route: 'routes/portal/privacy', path: () => '/personvern', get: 'anyone' },
  { route: 'routes/portal/feed', path: () => '/feed.atom', get: 'anyone' },
  { route: 'routes/portal/robots', path: () => '/robots.txt', get: 'anyone' },
  { route: 'routes/portal/sitemap', path: () => '/sitemap.xml', get: 'anyone' },
  { route: 'routes/portal/security-txt', path: () => '/.well-known/security.txt', get: 'anyone' },
]
