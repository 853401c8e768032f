import postcss, { type AtRule, type ChildNode, type Container, type Root } from 'postcss';

/**
 * Conditions whose rules no first view needs: of paper, of script, of scrolling, and of settings that
 * few readers have, who then get them at once.
 */
const LATER =
  /^(media (print|\((scripting: ?enabled|forced-colors: ?active)\))|supports \(animation-timeline:.*\))$/;

/**
 * Rules for pages without script. Where none runs, a link of its own has them before the first paint;
 * where the script was lost, they come with the others.
 */
const WITHOUT_SCRIPT = 'html:not([data-scripted])';

/** Of what a pointer or a step of the reader's brings about. */
const IN_HAND = /:hover|\[data-(linked|current)\]/;

/**
 * The styles of a page in two: what its first view needs, to stand in its HTML, and what may come
 * after it. Rules keep their order within each; those that come later all stand last.
 */
export function splitStyles(css: string): { first: string; later: string } {
  const first = postcss.parse(css);
  const later = postcss.root();
  move(first, later);
  return { first: first.toString(), later: later.toString() };
}

function move(from: Container, later: Root): void {
  for (const node of [...(from.nodes ?? [])]) {
    if (isLater(node)) {
      later.append(withinOthers(node));
      node.remove();
    } else if (node.type === 'atrule') {
      move(node, later);
      if (node.nodes?.length === 0) node.remove();
    }
  }
}

function isLater(node: ChildNode): boolean {
  if (node.type === 'atrule') return LATER.test(`${node.name} ${node.params}`);
  return (
    node.type === 'rule' &&
    node.selectors.every(
      (one) => one.startsWith(WITHOUT_SCRIPT) || IN_HAND.test(one.replace(/:not\([^)]*\)/g, '')),
    )
  );
}

/** A copy of a rule within copies of the rules around it, such as its layer or a width. */
function withinOthers(rule: ChildNode): ChildNode {
  let copy: ChildNode = rule.clone();
  for (let outer: unknown = rule.parent; isAtRule(outer); outer = outer.parent) {
    copy = outer.clone({ nodes: [copy] });
  }
  return copy;
}

function isAtRule(node: unknown): node is AtRule {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'atrule';
}
