import { Element, type Node, Window } from 'happy-dom';

const { DOMParser } = new Window();

/** What a piece of HTML is made of once a parser has read it: elements, their attributes, and where its links lead. */
export interface Skeleton {
  /** One line per element, indented, with its attributes but for where links lead. */
  readonly elements: string;
  readonly links: readonly string[];
  /** What a person reads, spaces made one. */
  readonly text: string;
}

/**
 * Browsers take for text what this parser does not: `<%`, which Odoo 14 gives back as it was, begins no element, and `-->`
 * ends nothing where no comment began; one that did begin would now swallow the rest and show.
 */
const asBrowsersRead = (html: string): string => html.replaceAll('<%', '&lt;%').replaceAll('-->', '--&gt;');

export function skeletonOf(html: string): Skeleton {
  const { body } = new DOMParser().parseFromString(asBrowsersRead(html), 'text/html');
  const links: string[] = [];
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    if (node instanceof Element) lines.push(' '.repeat(depth) + lineOf(node, links));
    else if (node.nodeType !== node.TEXT_NODE) lines.push(`${' '.repeat(depth)}#${node.nodeName}`);
    for (const child of node.childNodes) visit(child, depth + 1);
  };
  for (const child of body.childNodes) visit(child, 0);
  return { elements: lines.join('\n'), links, text: oneLine(body.textContent ?? '') };
}

function lineOf(element: Element, links: string[]): string {
  const attributes = [...element.attributes].map(({ name, value }) => {
    if (name !== 'href') return `${name}="${value}"`;
    links.push(value ?? '');
    return name;
  });
  return [element.tagName.toLowerCase(), ...attributes.sort()].join(' ');
}

export const oneLine = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
