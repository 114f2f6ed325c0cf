import type { Frame } from '../docx-parts/frame'
import { factsStyle } from '../docx-parts/styles'
import { languageTags } from '../edition'
import { renderingWords } from '../words'
import { element, escaped, part } from './xml'

const spruce = '#1d5c48'
const quiet = '#55605b'

/** The name of a style in the file: OpenDocument has no spaces there. */
export const styleName = (display: string) => display.replace(/ /g, '_20_')

/** The looks of each kind of paragraph, of lists and of pages, with what stands in their head and foot. */
export function stylesPart(frame: Frame): string {
  const [language = 'nb', country = 'NO'] = languageTags[frame.language].split('-')
  const words = { 'fo:language': language, 'fo:country': country, 'fo:font-size': '11pt' }
  return part(
    'office:document-styles',
    element(
      'office:styles',
      {},
      element(
        'style:default-style',
        { 'style:family': 'paragraph' },
        element('style:text-properties', {
          ...words,
          'style:font-name': 'Calibri',
          'fo:font-family': 'Calibri',
        }),
      ),
      ...paragraphStyles(),
      listStyle('Bullets', (level) =>
        element(
          'text:list-level-style-bullet',
          { 'text:level': level, 'text:bullet-char': '•' },
          indent(level),
        ),
      ),
      listStyle('Numbers', (level) => numberLevel(level, '1')),
      listStyle('Tasks', (level) => numberLevel(level, '')),
      element('text:notes-configuration', {
        'text:note-class': 'footnote',
        'style:num-format': '1',
        'style:num-suffix': ' ',
      }),
    ),
    element(
      'office:automatic-styles',
      {},
      element(
        'style:page-layout',
        { 'style:name': 'Page' },
        element('style:page-layout-properties', {
          'fo:page-width': '21cm',
          'fo:page-height': '29.7cm',
          'fo:margin-top': '2cm',
          'fo:margin-bottom': '2cm',
          'fo:margin-left': '3.2cm',
          'fo:margin-right': '3.2cm',
        }),
        element(
          'style:header-style',
          {},
          element('style:header-footer-properties', { 'fo:min-height': '1cm' }),
        ),
        element(
          'style:footer-style',
          {},
          element('style:header-footer-properties', { 'fo:min-height': '1cm' }),
        ),
      ),
    ),
    element('office:master-styles', {}, masterPage(frame)),
  )
}

function masterPage({ organisation, head, title, line, language }: Frame): string {
  const lines = [organisation, ...head].map((words) => paragraph('Header', escaped(words)))
  const [before = '', between = '', after = ''] = renderingWords(language).page(0, 1).split(/[01]/)
  const pages = [
    escaped(before),
    element('text:page-number', { 'text:select-page': 'current' }, '1'),
    escaped(between),
    element('text:page-count', {}, '1'),
    escaped(after),
  ]
  return element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'Page' },
    element('style:header', {}, ...lines),
    element(
      'style:footer',
      {},
      paragraph('Footer', escaped(`${title} · ${line}`), element('text:tab'), ...pages),
    ),
  )
}

/** A paragraph of a style by the name that people see. */
export function paragraph(style: string, ...content: readonly string[]): string {
  return element('text:p', { 'text:style-name': styleName(style) }, ...content)
}

/** A heading of a level. */
export function heading(level: number, ...content: readonly string[]): string {
  const attributes = { 'text:style-name': styleName(`Heading ${level}`), 'text:outline-level': level }
  return element('text:h', attributes, ...content)
}

function paragraphStyles(): string[] {
  const bar = { 'fo:padding-left': '0.3cm', 'fo:margin-left': '0.5cm' }
  return [
    style('Standard', null, {}, {}),
    style('Text body', 'Standard', { 'fo:margin-bottom': '0.25cm', 'fo:line-height': '120%' }, {}),
    style('Title', 'Standard', { 'fo:margin-bottom': '0.2cm' }, bold('22pt')),
    ...['15pt', '13pt', '11.5pt', '11pt'].map((size, at) =>
      style(`Heading ${at + 1}`, 'Standard', beforeText, bold(size), {
        'style:default-outline-level': at + 1,
      }),
    ),
    style(factsStyle, 'Standard', {}, { 'fo:font-size': '9pt', 'fo:color': quiet }),
    style(
      'Quotations',
      'Text body',
      { ...bar, 'fo:border-left': '1.5pt solid #b9c2bd' },
      { 'fo:color': quiet },
    ),
    style('Outcome label', 'Standard', outcome, { ...bold('9pt'), 'fo:color': spruce }),
    style('Outcome text', 'Standard', outcome, {}),
    style('Outcome detail', 'Standard', outcome, { 'fo:font-size': '9pt', 'fo:color': quiet }),
    style('Table Contents', 'Standard', {}, {}),
    style('Table Heading', 'Table Contents', {}, { 'fo:font-weight': 'bold' }),
    style(
      'Horizontal Line',
      'Standard',
      { 'fo:border-bottom': '0.5pt solid #b9c2bd', 'fo:margin-bottom': '0.3cm' },
      {},
    ),
    style('Footnote', 'Standard', {}, { 'fo:font-size': '9pt' }),
    style('Header', 'Standard', {}, { ...bold('9pt'), 'fo:color': spruce }),
    style('Footer', 'Standard', {}, { 'fo:font-size': '8.5pt', 'fo:color': quiet }, {}, toTheRight),
  ]
}

/** Where the text ends on the right. */
const toTheRight = element(
  'style:tab-stops',
  {},
  element('style:tab-stop', { 'style:position': '14.6cm', 'style:type': 'right' }),
)
const beforeText = { 'fo:margin-top': '0.5cm', 'fo:margin-bottom': '0.15cm', 'fo:keep-with-next': 'always' }
const outcome = {
  'fo:margin-left': '0.5cm',
  'fo:padding-left': '0.3cm',
  'fo:border-left': `1.5pt solid ${spruce}`,
}
const bold = (size: string) => ({ 'fo:font-size': size, 'fo:font-weight': 'bold' })

function style(
  name: string,
  parent: string | null,
  looks: object,
  words: object,
  more: object = {},
  stops = '',
): string {
  return element(
    'style:style',
    {
      'style:name': styleName(name),
      'style:display-name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': parent && styleName(parent),
      ...more,
    },
    element('style:paragraph-properties', { ...looks }, stops),
    element('style:text-properties', { ...words }),
  )
}

function listStyle(name: string, level: (nth: number) => string): string {
  const levels = Array.from({ length: 10 }, (_, at) => level(at + 1))
  return element('text:list-style', { 'style:name': name }, ...levels)
}

function numberLevel(level: number, format: string): string {
  const sign = format === '' ? {} : { 'style:num-suffix': '.' }
  return element(
    'text:list-level-style-number',
    { 'text:level': level, 'style:num-format': format, ...sign },
    indent(level),
  )
}

function indent(level: number): string {
  return element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'fo:text-indent': '-0.74cm',
      'fo:margin-left': `${(0.74 * level).toFixed(2)}cm`,
    }),
  )
}
