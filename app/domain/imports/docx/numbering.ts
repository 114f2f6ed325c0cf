import { childOf, elementsOf, valueOf } from './xml'

/** Counts the numbered paragraphs of a Word file as Word does: by their numbering and level, from where each begins. */
export class Numbering {
  readonly #abstractOf = new Map<string, string>()
  readonly #starts = new Map<string, number>()
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()
  /** Levels that count and show nothing, which LibreOffice gives every heading. */
  readonly #silent = new Set<string>()
  readonly #bullets = new Set<string>()

  constructor(xml: Document | null) {
    if (!xml) return
    for (const abstract of elementsOf(xml, 'w:abstractNum')) {
      const id = abstract.getAttribute('w:abstractNumId') ?? ''
      for (const level of elementsOf(abstract, 'w:lvl')) {
        this.#begin(`a${id}`, level, childOf(level, 'w:start'))
        const format = valueOf(childOf(level, 'w:numFmt'))
        const place = `${id}/${level.getAttribute('w:ilvl')}`
        if (format === 'none') this.#silent.add(place)
        if (format === 'bullet') this.#bullets.add(place)
      }
    }
    for (const number of elementsOf(xml, 'w:num')) {
      const id = number.getAttribute('w:numId') ?? ''
      this.#abstractOf.set(id, valueOf(childOf(number, 'w:abstractNumId')) ?? '')
      for (const level of elementsOf(number, 'w:lvlOverride')) {
        this.#begin(`n${id}`, level, childOf(level, 'w:startOverride'))
      }
    }
  }

  #begin(of: string, level: Element, start: Element | null): void {
    const value = Number(valueOf(start))
    if (start && Number.isSafeInteger(value)) this.#starts.set(`${of}/${level.getAttribute('w:ilvl')}`, value)
  }

  /** Whether a reader sees numbers on a level of a numbering; 0 is how Word takes a number away. */
  shows(numberingId: string | null, level: number): boolean {
    if (numberingId === null || numberingId === '0') return false
    return !this.#silent.has(`${this.#abstractOf.get(numberingId) ?? ''}/${level}`)
  }

  /** Whether a level of a numbering has signs instead of numbers. */
  isBullet(numberingId: string, level: number): boolean {
    return this.#bullets.has(`${this.#abstractOf.get(numberingId) ?? ''}/${level}`)
  }

  /** The number of the next paragraph in a numbering, on a level from 0. */
  next(numberingId: string, level: number): number {
    const abstract = this.#abstractOf.get(numberingId) ?? numberingId
    const counts = this.#counts.get(abstract) ?? []
    const own = this.#starts.get(`n${numberingId}/${level}`)
    const begins = own !== undefined && !this.#begun.has(`${numberingId}/${level}`)
    this.#begun.add(`${numberingId}/${level}`)
    const before = begins ? undefined : counts[level]
    const value = before === undefined ? (own ?? this.#starts.get(`a${abstract}/${level}`) ?? 1) : before + 1
    this.#counts.set(abstract, [...counts.slice(0, level), value])
    return value
  }
}
