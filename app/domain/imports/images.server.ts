import { newId } from '~/core/ids'
import { isRefusal } from '~/core/refusal'
import { prepareImage, type PreparedImage } from '~/domain/images/prepare.server'
import type { Content } from '~/editor/content'
import { longestAlt } from '~/editor/image-attributes'
import { lose, type Losses } from './losses'
import { placeOfImage } from './place-of-image'
import type { ReadText } from './read-text'

type WithImages = { content: Content; images: ReadonlyMap<string, PreparedImage>; losses: Losses }

/** Looks at the pictures of a file one by one, and gives each that may be stored an id; the text is left with those. */
export async function withImages({ content, images: found, losses }: ReadText): Promise<WithImages> {
  const images = new Map<string, PreparedImage>()
  const ids = new Map<string, string>()
  for (const [at, { bytes }] of found.entries()) {
    const image = await orNone(prepareImage(bytes))
    if (!image) lose(losses, 'images')
    else ids.set(placeOfImage(at), keep(images, image))
  }
  return { content: shown(content, images, ids), images, losses }
}

/** A picture that cannot be shown is left behind, and the text still comes in. */
async function orNone(preparing: Promise<PreparedImage>): Promise<PreparedImage | null> {
  return preparing.catch((error: unknown) => {
    if (isRefusal(error)) return null
    throw error
  })
}

/** The same picture twice is stored once. */
function keep(images: Map<string, PreparedImage>, image: PreparedImage): string {
  const known = [...images].find(([, { sha256 }]) => sha256 === image.sha256)
  const id = known?.[0] ?? newId()
  images.set(id, image)
  return id
}

function shown(
  node: Content,
  images: ReadonlyMap<string, PreparedImage>,
  ids: ReadonlyMap<string, string>,
): Content {
  const content = node.content?.flatMap((child) => {
    if (child.type !== 'image') return [shown(child, images, ids)]
    const imageId = ids.get(String(child.attrs?.imageId)) ?? ''
    const image = images.get(imageId)
    if (!image) return []
    const alt = String(child.attrs?.alt ?? '').slice(0, longestAlt)
    return [
      { type: 'image', attrs: { imageId, alt, decorative: false, width: image.width, height: image.height } },
    ]
  })
  return content ? { ...node, content } : node
}
