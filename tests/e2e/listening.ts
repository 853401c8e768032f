import type { CDPSession, Locator, Page } from '@playwright/test';

/* What a screen reader is given, from the browser's own accessibility tree. */

type Node = Awaited<ReturnType<typeof treeOf>>['nodes'][number];

/** Landmarks and headings in their order, each with its role and name. */
export async function outlineOf(page: Page, kind: 'landmarks' | 'headings'): Promise<string[]> {
  const { nodes, children } = await read(page);
  const walk = (node: Node): string[] => [...lineOf(node), ...children(node).flatMap(walk)];
  const lineOf = (node: Node): string[] => {
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? '');
    if (kind === 'headings') {
      const level = node.properties?.find((one) => one.name === 'level')?.value.value;
      return role === 'heading' ? [`${level} ${name}`] : [];
    }
    return LANDMARKS.includes(role) ? [name ? `${role} “${name}”` : role] : [];
  };
  return nodes[0] ? walk(nodes[0]) : [];
}

const LANDMARKS = [
  'banner',
  'navigation',
  'main',
  'complementary',
  'contentinfo',
  'region',
  'dialog',
];

/** What is read of an element from its start to its end. Links, controls and marked text say what they are. */
export async function readAloud(part: Locator): Promise<string> {
  const page = part.page();
  const cdp = await page.context().newCDPSession(page);
  const { nodes, children } = await read(page, cdp);
  // Backend ids are the same in the tree and in the document.
  const handle = await part.elementHandle();
  const id = await handle?.evaluate((one) => {
    one.setAttribute('data-heard', '');
    return true;
  });
  if (!id) throw new Error('There is nothing to read.');
  const { root } = await cdp.send('DOM.getDocument');
  const found = await cdp.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-heard]',
  });
  const { node } = await cdp.send('DOM.describeNode', { nodeId: found.nodeId });
  await handle?.evaluate((one) => one.removeAttribute('data-heard'));
  const start = nodes.find((one) => one.backendDOMNodeId === node.backendNodeId);
  const say = (one: Node): string => {
    const role = String(one.role?.value);
    const name = String(one.name?.value ?? '');
    const inner = () => children(one).map(say).join('');
    if (role === 'StaticText') return name;
    if (role === 'InlineTextBox') return '';
    if (role === 'mark') return `{${inner()}}`;
    if (['link', 'button', 'checkbox', 'radio'].includes(role)) return `[${role}: ${name}]`;
    if (['paragraph', 'listitem', 'heading'].includes(role)) return `${inner()}\n`;
    return inner();
  };
  return (start ? say(start) : '').replaceAll(/ +/g, ' ').trim();
}

async function treeOf(cdp: CDPSession) {
  return cdp.send('Accessibility.getFullAXTree');
}

/** The tree, and the children of a node with what is ignored taken out. */
async function read(page: Page, session?: CDPSession) {
  const cdp = session ?? (await page.context().newCDPSession(page));
  const { nodes } = await treeOf(cdp);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      return child.ignored ? children(child) : [child];
    });
  return { nodes, children };
}
