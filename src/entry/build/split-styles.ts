import postcss, { type AtRule, type ChildNode, type Container, type Root } from 'postcss';

/**
 * Conditions whose rules no first view needs: of paper, of script, of scrolling, and of settings that
 * few readers have, who then get them at once.
 */
const LATER =
  /^(media (print|\((scripting: ?enabled|forced-colors: ?active)\))|supports \(animation-timeline:.*\))$/;

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
    if (node.type !== 'atrule') continue;
    if (LATER.test(`${node.name} ${node.params}`)) {
      later.append(withinLayers(node));
      node.remove();
    } else {
      move(node, later);
    }
  }
}

/** A copy of a rule within copies of the rules around it, such as its layer. */
function withinLayers(rule: AtRule): ChildNode {
  let copy: ChildNode = rule.clone();
  for (let outer = rule.parent; outer?.type === 'atrule'; outer = outer.parent) {
    copy = (outer as AtRule).clone({ nodes: [copy] });
  }
  return copy;
}
