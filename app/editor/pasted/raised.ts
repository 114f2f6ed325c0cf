import { styleOf } from './styles'
import { rewritten, textOf, type PastedElement, type PastedNode } from './tree'

const superscript = digitsOf('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ⁻', '0123456789+-=()n−')
const subscript = digitsOf('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋', '0123456789+-=()−')
/** What stands between raised numbers, and says the same on the line. */
const between = /[\s,;.[\]\u200b]/

function digitsOf(raised: string, plain: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((sign, index) => [sign, [...raised][index] ?? sign]))
}

/** Which way an element's words stand off the line; null when they stand on it. */
function offTheLine(element: PastedElement): ReadonlyMap<string, string> | null {
  if (element.attrs['data-footnote'] !== undefined) return null
  const align = styleOf(element, 'vertical-align')
  const isInline = element.tag === 'span' || element.tag === 'font'
  if (element.tag === 'sup' || (isInline && align === 'super')) return superscript
  return element.tag === 'sub' || (isInline && align === 'sub') ? subscript : null
}

/**
 * A text has no raised words: numbers are kept as the raised digits that Unicode has (m², CO₂), and `onLine` is told of all
 * others, which come to stand on the line.
 */
export function onTheLine(element: PastedElement, onLine: () => void): PastedNode[] {
  const signs = offTheLine(element)
  if (!signs) return [element]
  const text = textOf(element.children)
  if (![...text].every((sign) => signs.has(sign) || between.test(sign))) {
    onLine()
    return element.children
  }
  return inSigns(element.children, signs)
}

function inSigns(nodes: readonly PastedNode[], signs: ReadonlyMap<string, string>): PastedNode[] {
  const raise = (text: string) => [...text].map((sign) => signs.get(sign) ?? sign).join('')
  const raised = (all: readonly PastedNode[]) =>
    all.map((node) => (typeof node === 'string' ? raise(node) : node))
  return raised(rewritten(nodes, (inner) => [{ ...inner, children: raised(inner.children) }]))
}
