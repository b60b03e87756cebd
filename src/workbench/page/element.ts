type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and content: `element('button', { type: 'button' }, '保存')`. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** A button that does something. */
export function button(
  label: string,
  attributes: Attributes,
  onClick: () => void,
  ...content: (Node | string)[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...content, label);
  made.addEventListener('click', onClick);
  return made;
}

/** The element of the page with this id. @throws Error when the page lacks it. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`页面缺少“${id}”。`);
  return found;
}
