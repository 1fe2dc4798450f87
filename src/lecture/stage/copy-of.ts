/** A copy whose ids are its own, and which refers to itself where the original did. */
export function copyOf(original: HTMLElement, name: string): HTMLElement {
  const copy = original.cloneNode(true) as HTMLElement;
  const elements = [copy, ...copy.querySelectorAll('*')];
  const ids = new Set(elements.map(({ id }) => id).filter(Boolean));
  const renamed = (id: string): string => (ids.has(id) ? `${id}-${name}` : id);
  for (const element of elements) {
    for (const attribute of [...element.attributes]) {
      const { name: of, value } = attribute;
      if (of === 'id') attribute.value = renamed(value);
      else if (of.startsWith('aria-') && of.endsWith('by'))
        attribute.value = value.split(' ').map(renamed).join(' ');
      else if (value.includes('#'))
        attribute.value = value
          .replace(/^#([\w-]+)$/, (_, id: string) => `#${renamed(id)}`)
          .replace(/url\(#([\w-]+)\)/g, (_, id: string) => `url(#${renamed(id)})`);
    }
  }
  return copy;
}
