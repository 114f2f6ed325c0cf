/**
 * HTML that is not made by React is trusted in the few places that the configuration names, and nowhere else.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noRawHtml = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { raw: 'dangerouslySetInnerHTML belongs to the components that eslint.config.js names.' },
  },
  create(context) {
    return {
      'JSXAttribute[name.name="dangerouslySetInnerHTML"]': (node) =>
        context.report({ node, messageId: 'raw' }),
    }
  },
}
