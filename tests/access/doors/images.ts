import { pngOf } from '#tests/support/pictures'
import { comments, type Door } from '../door'

/** What an editor fetches: pictures of documents, in for those who write or suggest, out for those who read. */
export const imageDoors: Door[] = [
  {
    // What is referred to is looked up by the viewer’s own access.
    route: 'routes/references/shown',
    path: (ids) => `/references?of=document:${ids.groupDraft}`,
    get: 'signed-in',
  },
  { route: 'routes/references/offered', path: () => '/references/offered?typed=rapport', get: 'signed-in' },
  {
    // Whom one can call on: for those who write.
    route: 'routes/documents/mentionable',
    path: (ids) => `/documents/${ids.groupDraft}/mentionable`,
    get: { in: ['member', 'secretariat', 'chair'], forbidden: ['observer', 'elsewhere'] },
  },
  {
    route: 'routes/images/upload',
    path: (ids) => `/documents/${ids.groupDraft}/images`,
    post: {
      who: { in: ['member', 'secretariat', 'chair'], forbidden: ['observer', 'elsewhere'] },
      body: () => ({ image: pngOf(3, 3).toString('base64') }),
    },
  },
  {
    route: 'routes/images/upload',
    path: (ids) => `/documents/${ids.inReview}/images`,
    // While others comment on it the text stands, and pictures can be suggested.
    post: {
      who: comments,
      body: () => ({ image: pngOf(3, 3).toString('base64') }),
    },
  },
  {
    // Whoever reads the document, by a share too.
    route: 'routes/images/image',
    path: (ids) => `/documents/${ids.groupDraft}/images/${ids.groupImage}`,
    get: { in: ['observer', 'member', 'secretariat', 'chair', 'elsewhere'] },
  },
  {
    // Below another document it is not there, whatever that one lets people read.
    route: 'routes/images/image',
    path: (ids) => `/documents/${ids.inReview}/images/${ids.groupImage}`,
    get: { in: [] },
  },
]
