export type Child = Node | string | number | false | undefined;

interface Props {
  readonly class?: string | undefined;
  readonly on?: { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };
  readonly [attribute: string]: unknown;
}

/** An element with its attributes, listeners and children; `false` and `undefined` leave an attribute or a child out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  const { on = {}, ...attributes } = props;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, listener] of Object.entries(on)) element.addEventListener(name, listener as EventListener);
  element.append(...present(children));
  return element;
}

export const present = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child) =>
    child === false || child === undefined ? [] : [typeof child === 'number' ? String(child) : child],
  );

export const replaceIn = (parent: Element, ...children: Child[]): void => parent.replaceChildren(...present(children));
