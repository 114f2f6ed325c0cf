import type { ImageAttributes } from '../../../image-attributes'

type PictureThereProps = {
  picture: Pick<ImageAttributes, 'imageId' | 'alt' | 'width' | 'height'>
  /** Below which the document's pictures are found. */
  images: string
}

/** A picture that is suggested, as small as there is room for it. */
export function PictureThere({ picture: { imageId, alt, width, height }, images }: PictureThereProps) {
  return (
    <img
      className="tv-suggested-picture"
      src={`${images}/${imageId}`}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
    />
  )
}
