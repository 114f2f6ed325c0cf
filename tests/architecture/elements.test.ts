import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const components = 'node_modules/@digdir/designsystemet-react/dist/esm/components'
const listed = readFileSync('app/ui/elements.ts', 'utf8')

/** Folders of components with a file that asks for the elements: `field`, `breadcrumbs`, `tabs` ... */
const restOnElements = readdirSync(components, { withFileTypes: true })
  .filter((folder) => folder.isDirectory() && filesIn(folder.name).some(asksForElements))
  .map((folder) => folder.name)

/** What Tvers imports from the design system, by name: `FieldCounter`, `BreadcrumbsItem` ... */
const used = new Set(
  execFileSync('git', ['grep', '-hzoE', "import [^;']*from '@digdir/designsystemet-react'", '--', 'app'])
    .toString()
    .match(/\b[A-Z]\w+/g),
)

describe('the elements of the design system', () => {
  it('are there for every component that is in use', () => {
    const needed = restOnElements.filter((folder) => [...used].some((name) => belongsTo(name, folder)))
    expect(needed).toEqual(expect.arrayContaining(['breadcrumbs', 'field', 'pagination']))
    expect(needed.filter((folder) => !isListed(folder))).toEqual([])
  })

  it('are told apart: tabs would be missed', () => {
    expect(restOnElements).toContain('tabs')
    expect(isListed('tabs')).toBe(false)
  })
})

function filesIn(folder: string): string[] {
  return readdirSync(join(components, folder))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(components, folder, file))
}

function asksForElements(file: string): boolean {
  return readFileSync(file, 'utf8').includes('"@digdir/designsystemet-web"')
}

function belongsTo(name: string, folder: string): boolean {
  return name.toLowerCase().startsWith(folder.replaceAll('-', ''))
}

function isListed(folder: string): boolean {
  return new RegExp(`designsystemet-web/(ds-)?${folder}'`).test(listed)
}
