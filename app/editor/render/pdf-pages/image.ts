import type { ImageFile } from '../edition'
import type { Column } from './draw'
import type { Paper, Structure } from './paper'
import { page } from './style'

/** A picture of the screen has 96 pixels to an inch, and an inch 72 points. */
const pointsPerPixel = 0.75
const tallest = (page.height - page.top - page.bottom) * 0.9

/** A picture no wider than its column; tagged with what it says, or, when that is nothing, as decoration that is not read aloud. */
export function drawImage(
  paper: Paper,
  parent: Structure,
  file: ImageFile,
  says: string,
  column: Column,
): void {
  const scale = Math.min(pointsPerPixel, column.width / file.width, tallest / file.height)
  const [width, height] = [file.width * scale, file.height * scale]
  paper.space(4)
  paper.need(height)
  const draw = () => {
    paper.doc.image(Buffer.from(file.bytes), column.x, paper.y, { width, height })
  }
  if (says === '') paper.ornament(draw)
  else paper.figure(parent, says, draw)
  paper.y += height + 12
}
