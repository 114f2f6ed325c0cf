import { portalAddresses } from '~/domain/portal/addresses.server'
import { publicRead } from '~/http/read.server'

/** All addresses of the portal, for search engines (sitemaps.org 0.9). Paths hold plain letters only and need no escaping. */
export const loader = publicRead(async (reading) => {
  const { origin } = reading.context.installation
  const addresses = await portalAddresses(reading)
  const lines = addresses.map(({ path, changedOn }) => {
    const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : ''
    return `<url><loc>${origin}${path}</loc>${changed}</url>`
  })
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ]
  return new Response(xml.join('\n'), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
})
