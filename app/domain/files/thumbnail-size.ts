/** A small picture of a file is a square of so many pixels a side, with room left beside what is not square. */
export const thumbnailSide = 256
