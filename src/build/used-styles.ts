import postcss from 'postcss';

const CLASS = /\.(-?[_a-zA-Z][\w-]*)/g;

/**
 * Of styles for what no script ever changes, those that a page's HTML has use for: rules whose classes
 * all occur in it. Pages without a plot, a map or a timeline do not carry the rules for one.
 */
export function usedStyles(css: string, html: string): string {
  const used = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) =>
      [...selector.matchAll(CLASS)].every(([, name = '']) => used.has(name)),
    );
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
