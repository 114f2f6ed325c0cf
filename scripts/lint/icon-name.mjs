import { hasAttribute, importedNames } from './imported-names.mjs'

/**
 * An icon is either decoration, hidden from screen readers, or it carries meaning and has a title.
 * @type {import('eslint').Rule.RuleModule}
 */
export const iconName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'Give <{{name}}> aria-hidden beside a text, or a title where it stands alone.' },
  },
  create(context) {
    const names = importedNames(context.sourceCode.ast, (source) => source.startsWith('@navikt/aksel-icons'))
    return {
      JSXOpeningElement(node) {
        if (!names.has(node.name.name)) return
        if (hasAttribute(node, 'aria-hidden') || hasAttribute(node, 'title')) return
        context.report({ node, messageId: 'missing', data: { name: node.name.name } })
      },
    }
  },
}
