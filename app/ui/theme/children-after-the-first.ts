const anySibling = />\s*\*\s*\+\s*\*/g

/**
 * For PostCSS: `> * + *` is written so that it picks out the same children, with the same weight, and says it of the child
 * alone. A rule of any sibling has the browser look at the style of everything in whatever a child comes into or leaves.
 */
export const childrenAfterTheFirst = {
  postcssPlugin: 'children-after-the-first',
  Rule(rule: { selector: string }): void {
    const selector = rule.selector.replace(anySibling, '> :where(:not(:first-child))')
    if (selector !== rule.selector) rule.selector = selector
  },
}
