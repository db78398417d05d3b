const SHAPE = ['fill', 'stroke', 'stroke-width', 'opacity'];
const TEXT = [...SHAPE, 'font-family', 'font-size', 'font-weight', 'paint-order', 'stroke-linejoin'];
const STYLES = { g: ['opacity'], text: TEXT, tspan: [], title: [] };
const LEFT_OUT = ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-pressed'];
const UNSEEN = ['none', 'transparent', 'rgba(0, 0, 0, 0)'];

function isUnseen(name, style) {
  return style.visibility === 'hidden'
    || (!(name in STYLES) && UNSEEN.includes(style.fill) && UNSEEN.includes(style.stroke));
}

// A copy whose colours and fonts do not need the style sheets, without what is not seen.
export function copyOf(element) {
  const style = getComputedStyle(element);
  if (isUnseen(element.nodeName, style)) {
    return null;
  }
  const copy = element.cloneNode(false);
  LEFT_OUT.forEach((name) => copy.removeAttribute(name));
  (STYLES[element.nodeName] ?? SHAPE).forEach((name) => copy.setAttribute(name, style.getPropertyValue(name)));
  const children = [...element.childNodes].map((child) =>
    (child.nodeType === Node.ELEMENT_NODE ? copyOf(child) : child.cloneNode()));
  copy.append(...children.filter(Boolean));
  return copy;
}
