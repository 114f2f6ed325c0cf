import { Document, HeadingLevel, Paragraph } from 'docx'
import type { FormSheet } from '../docx-form'
import { printable } from './printable'
import { paragraphStyles } from './styles'

/** The whole document: how it is filled in, and a heading with room under it for each thing that is asked. */
export function formOf({ title, guidance, parts, language }: FormSheet): Document {
  return new Document({
    title: printable(title),
    styles: paragraphStyles(language),
    features: { updateFields: false },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1840, right: 1840 } } },
        children: [
          new Paragraph({ text: printable(title), heading: HeadingLevel.TITLE }),
          ...guidance.map((text) => new Paragraph({ text: printable(text), style: 'Facts' })),
          ...parts.flatMap(({ heading, about, text }) => [
            new Paragraph({ text: printable(heading), heading: HeadingLevel.HEADING_1 }),
            ...(about === null ? [] : [new Paragraph({ text: printable(about), style: 'Quote' })]),
            ...text.split('\n').map((line) => new Paragraph({ text: printable(line) })),
          ]),
        ],
      },
    ],
  })
}
