/**
 * Local names under which a file uses what it imports from one module.
 * @param {import('estree').Program} program
 * @param {(source: string) => boolean} isSource
 * @returns {Map<string, string>} local name -> imported name
 */
export function importedNames(program, isSource) {
  const names = new Map()
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration' || !isSource(statement.source.value)) continue
    for (const specifier of statement.specifiers) {
      if (specifier.type === 'ImportSpecifier') names.set(specifier.local.name, specifier.imported.name)
    }
  }
  return names
}

/** True when a JSX element has this attribute written out; `{...props}` does not count. */
export function hasAttribute(element, name) {
  return element.attributes.some(
    (attribute) => attribute.type === 'JSXAttribute' && attribute.name.name === name,
  )
}
