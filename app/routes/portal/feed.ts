import { Feed } from 'feed'
import { newestPublications } from '~/domain/portal/publications.server'
import { publicRead } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

const length = 50

/** The newest publications as an Atom feed. */
export const loader = publicRead(async (reading) => {
  const { context, language } = reading
  const { origin } = context.installation
  const words = dictionary(language)
  const newest = await newestPublications(reading, language, length)
  const feed = new Feed({
    id: `${origin}/`,
    title: words.portal.feedTitle,
    description: words.portal.feedDescription,
    link: `${origin}/publikasjoner`,
    language,
    copyright: '',
    generator: 'Tvers',
    updated: new Date(newest[0]?.publishedAt ?? 0),
    feedLinks: { atom: `${origin}/feed.atom` },
  })
  for (const edition of newest) {
    const link = `${origin}/publikasjoner/${edition.slug}/${edition.number}`
    const at = new Date(edition.publishedAt)
    feed.addItem({
      id: link,
      link,
      title: asHtml(edition.title),
      description: `${words.editions.kinds[edition.kind]}, ${words.editions.edition(edition.number).toLowerCase()}`,
      date: at,
      published: at,
      author: [{ name: edition.group.name }],
    })
  }
  return new Response(feed.atom1(), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      Vary: 'Accept-Language, Cookie',
    },
  })
})

/** The feed says that its titles are HTML. */
function asHtml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
