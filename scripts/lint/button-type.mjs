import { hasAttribute, importedNames } from './imported-names.mjs'

/**
 * A button inside a form submits it unless its type says otherwise; so the type is always written.
 * @type {import('eslint').Rule.RuleModule}
 */
export const buttonType = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'Give <{{name}}> a type: "submit" or "button" (or asChild).' },
  },
  create(context) {
    const names = importedNames(context.sourceCode.ast, (source) => source === '@digdir/designsystemet-react')
    return {
      JSXOpeningElement(node) {
        if (names.get(node.name.name) !== 'Button') return
        if (hasAttribute(node, 'type') || hasAttribute(node, 'asChild')) return
        context.report({ node, messageId: 'missing', data: { name: node.name.name } })
      },
    }
  },
}
