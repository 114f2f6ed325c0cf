/**
 * The content security policy refuses inline styles, so a style prop would only show without it.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noStyleProp = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { inline: 'Use a class from a stylesheet under app/ui; inline styles are refused by the CSP.' },
  },
  create(context) {
    return {
      'JSXAttribute[name.name="style"]': (node) => context.report({ node, messageId: 'inline' }),
    }
  },
}
