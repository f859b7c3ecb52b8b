import { CARD_KEY } from './card-key.ts';

const CARD = '.o_kanban_record';
/** Where cards say who they are about, up to 17. */
const HEADINGS = '.o_kanban_record_title, .o_kanban_record_headings';
/** Texts that may stand before it and name nothing. */
const ASIDE = '.dropdown, .o_dropdown_kanban, .o_widget_web_ribbon';

/** For every card of the kanban on screen, by its key, the element that names the customer: the first to hold text, on all cards known. */
export function cardNames(keys: Iterable<string>): Map<string, HTMLElement> {
  const wanted = new Set(keys);
  const names = new Map<string, HTMLElement>();
  for (const card of document.querySelectorAll<HTMLElement>(`.o_kanban_view ${CARD}`)) {
    const key = card.dataset.id ?? card.getAttribute(CARD_KEY);
    if (key === null || !wanted.has(key)) continue;
    const name = firstWithText(card.querySelector(HEADINGS)) ?? firstWithText(card);
    if (name) names.set(key, name);
  }
  return names;
}

export function cardOf(element: Element): Element | null {
  return element.closest(CARD);
}

function firstWithText(within: Element | null): HTMLElement | undefined {
  if (within === null) return undefined;
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (nodeValue?.trim() && parentElement && !parentElement.closest(ASIDE)) return parentElement;
  }
  return undefined;
}
