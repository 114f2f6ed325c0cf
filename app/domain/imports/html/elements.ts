/** Elements that begin a block of their own and hold others. */
export const containers = new Set(
  'html body article section main div header footer nav aside figure figcaption details summary address center form fieldset hgroup dl dd caption'.split(
    ' ',
  ),
)

/** What is not text, and is passed over without a word. */
export const silent = new Set(
  'head style template noscript meta link base col colgroup wbr legend'.split(' '),
)

export const marks: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
}
