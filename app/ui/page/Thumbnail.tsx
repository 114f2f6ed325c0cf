import { ImageIcon } from '@navikt/aksel-icons'

/** In pixels of the page. */
const sides = { small: 40, large: 256 } as const

/**
 * A small picture beside the name that it has, so it says nothing itself. Its place is kept from the start, and an icon
 * stands there until it comes, or instead of it.
 */
export function Thumbnail({ src, size = 'small' }: { src: string; size?: keyof typeof sides }) {
  return (
    <span className="tv-thumbnail" data-size={size}>
      <ImageIcon aria-hidden fontSize={size === 'small' ? '1.5rem' : '3rem'} />
      <img src={src} alt="" width={sides[size]} height={sides[size]} loading="lazy" decoding="async" />
    </span>
  )
}
