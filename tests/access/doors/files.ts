import { everySeat, group, onlyRuns, onlyWorks, type Door } from '../door'

const works = onlyWorks.in
const text = () => new File(['Et notat.'], 'notat.txt')
const file = (ids: { groupFile: string }) => `${group}/files/${ids.groupFile}`

/** Files of a workspace: as documents, for the group or for everyone in it. */
export const fileDoors: Door[] = [
  { route: 'routes/files/list', path: () => `${group}/files`, get: everySeat },
  {
    route: 'routes/files/new',
    path: () => `${group}/files/new`,
    get: onlyWorks,
    post: { who: onlyWorks, body: () => ({ file: text(), audience: 'group' }) },
  },
  {
    route: 'routes/files/limits',
    path: () => `${group}/files/limits`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ largestFile: '20', allFiles: '500', version: '0' }) },
  },
  { route: 'routes/files/file', path: file, get: { in: ['observer', ...works] } },
  { route: 'routes/files/file', path: (ids) => `${group}/files/${ids.openFile}`, get: everySeat },
  {
    // Below another workspace it is not there.
    route: 'routes/files/file',
    path: (ids) => `/workspaces/other/files/${ids.openFile}`,
    get: { in: [] },
  },
  {
    route: 'routes/files/content',
    path: (ids) => `/files/${ids.groupFile}/1`,
    get: { in: ['observer', ...works] },
  },
  { route: 'routes/files/content', path: (ids) => `/files/${ids.openFile}/1`, get: everySeat },
  { route: 'routes/files/content', path: (ids) => `/files/${ids.openFile}/2`, get: { in: [] } },
  { route: 'routes/files/thumbnail', path: (ids) => `/files/${ids.openPicture}/1/thumbnail`, get: everySeat },
  // Of what is no picture there is none.
  { route: 'routes/files/thumbnail', path: (ids) => `/files/${ids.openFile}/1/thumbnail`, get: { in: [] } },
  {
    route: 'routes/files/new-version',
    path: (ids) => `${file(ids)}/versions/new`,
    get: { in: works, forbidden: ['observer'] },
    post: { who: { in: works, forbidden: ['observer'] }, body: () => ({ file: text() }) },
  },
  {
    route: 'routes/files/readers',
    path: (ids) => `${file(ids)}/readers`,
    get: { in: onlyRuns.in, forbidden: ['observer', 'member'] },
  },
  {
    // As for removing it: those who run the group, and the member who uploaded it.
    route: 'routes/files/other-number',
    path: (ids) => `${group}/files/${ids.numberedFile}/other-number`,
    get: { in: works, forbidden: ['observer'] },
    post: { who: { in: works, forbidden: ['observer'] }, body: () => ({ reason: 'Et kontonummer.' }) },
  },
  {
    route: 'routes/files/other-number-withdrawal',
    path: (ids) => `${group}/files/${ids.setAsideFile}/other-number/withdrawal`,
    get: { in: works, forbidden: ['observer'] },
    post: { who: { in: works, forbidden: ['observer'] }, body: () => ({ reason: 'Et fødselsnummer.' }) },
  },
  {
    // Those who run the group, and the member who uploaded it.
    route: 'routes/files/removal',
    path: (ids) => `${file(ids)}/removal`,
    get: { in: works, forbidden: ['observer'] },
    post: { who: { in: works, forbidden: ['observer'] }, body: () => ({ reason: 'Feil fil.' }) },
  },
  {
    route: 'routes/files/removal',
    path: (ids) => `${group}/files/${ids.openFile}/removal`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ reason: 'Feil fil.' }) },
  },
]
