import { passageLanguage, type PassageLanguage } from '~/editor/passage-language'
import { inLanguage } from '../html/marks'
import { childOf, elementsOf, valueOf } from './xml'

/**
 * Marks the words of a Word file, in its text and in its footnotes, that are in another language than most of it, which mammoth passes over. Word says of
 * each run which language it is in; what most of the letters are in is the language of the text, whatever its styles say.
 */
export function markLanguages(trees: readonly Document[], styles: Document | null): void {
  const usual = usualLanguage(styles)
  const all = trees.flatMap((tree) => elementsOf(tree, 'w:r'))
  const runs = all.map((run) => ({
    run,
    lang: languageOf(childOf(run, 'w:rPr')) ?? usual,
  }))
  const main = mostWrittenIn(runs)
  for (const { run, lang } of runs) if (lang && lang !== main) mark(run, lang)
}

/** The language that a file says its runs are in that say none. */
export function usualLanguage(styles: Document | null): PassageLanguage | null {
  const defaults = styles && elementsOf(styles, 'w:docDefaults')[0]
  return named(defaults ? elementsOf(defaults, 'w:lang')[0] : null)
}

/** The language that the properties of a run say it is in; null where they say none, or one that no passage is in here. */
export function languageOf(properties: Element | null): PassageLanguage | null {
  return named(childOf(properties, 'w:lang'))
}

function named(lang: Element | null | undefined): PassageLanguage | null {
  return passageLanguage(lang ? valueOf(lang)?.slice(0, 2) : null)
}

function mostWrittenIn(runs: ReadonlyArray<{ run: Element; lang: PassageLanguage | null }>) {
  const letters = new Map<PassageLanguage | null, number>()
  for (const { run, lang } of runs) letters.set(lang, (letters.get(lang) ?? 0) + lettersIn(run))
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

function lettersIn(run: Element): number {
  return wordsIn(run).join('').match(/\p{L}/gu)?.length ?? 0
}

function wordsIn(run: Element): string[] {
  return elementsOf(run, 'w:t').map((words) => words.textContent ?? '')
}

/** Signs and spaces alone are in no language. */
function mark(run: Element, lang: PassageLanguage): void {
  const words = elementsOf(run, 'w:t')
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || lettersIn(run) === 0) return
  const { begin, end } = inLanguage(lang)
  first.textContent = begin + (first.textContent ?? '')
  last.textContent = (last.textContent ?? '') + end
}
