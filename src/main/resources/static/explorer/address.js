import { useEffect, useState } from 'preact/hooks';

// The address names what is shown: the view or the entity in its path, and its state in its parameters.
const VIEWS = ['search', 'map', 'graph', 'identity', 'time'];
const KINDS = ['organisation', 'country', 'region', 'sector', 'value', 'principle', 'statement', 'event', 'person',
  'partner', 'figure', 'register', 'ownership', 'source'];
const listeners = new Set();
let top = 0;

// Returns { view, id, parameters }; the view is undefined where the explorer has none.
export function addressOf(href) {
  const { pathname, searchParams } = new URL(href, location.href);
  const [first, ...rest] = decoded(pathname).slice(1).split('/');
  const key = rest.join('/');
  if (KINDS.includes(first) && key) {
    return { view: 'entity', id: `${first}:${key}`, parameters: searchParams };
  }
  const view = VIEWS.find((known) => known === first) ?? (first === '' ? 'start' : undefined);
  return { view: key ? undefined : view, parameters: searchParams };
}

// A path with a malformed escape is taken as it is, and leads nowhere.
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// The part of an id that names an entity among its kind.
export function keyOf(id) {
  return id.slice(id.indexOf(':') + 1);
}

// The address of an entity's page: its id with a slash in place of the first colon.
export function pathOf(id) {
  return legible(`/${id.slice(0, id.indexOf(':'))}/${encodeURIComponent(keyOf(id))}`);
}

// An address with the colons and commas of ids and lists as they are.
export function legible(href) {
  return href.replaceAll('%3A', ':').replaceAll('%2C', ',');
}

// The present address with other parameters; null and '' remove one.
export function withParameters(changes) {
  const address = new URL(location.href);
  Object.entries(changes).forEach(([name, value]) =>
    value === null || value === '' ? address.searchParams.delete(name) : address.searchParams.set(name, value));
  return legible(address.pathname + address.search);
}

// Shows another address. A change of the state of a view replaces the entry in the browser's history.
export function navigate(href, { replace = false } = {}) {
  if (replace) {
    history.replaceState(history.state, '', href);
  } else {
    history.replaceState({ top: window.scrollY }, '');
    history.pushState(null, '', href);
    top = 0;
  }
  listeners.forEach((listener) => listener());
}

// Where the visitor was on the page of this address, or its top.
export const placeOnPage = () => top;

// Clicks on links to views change the address without loading the page anew.
export function followLinks() {
  window.addEventListener('popstate', ({ state }) => {
    top = state?.top ?? 0;
    listeners.forEach((listener) => listener());
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button || hasModifier(event) || link.hasAttribute('download')) {
      return;
    }
    const target = new URL(link.getAttribute('href'), location.href);
    if (target.origin === location.origin && !target.hash && !link.getAttribute('target') && addressOf(target).view) {
      event.preventDefault();
      navigate(target.pathname + target.search);
    }
  });
}

function hasModifier({ metaKey, ctrlKey, shiftKey, altKey }) {
  return metaKey || ctrlKey || shiftKey || altKey;
}

// The present address; the component is rendered again when it changes.
export function useAddress() {
  const [href, setHref] = useState(location.href);
  useEffect(() => {
    const listener = () => setHref(location.href);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return addressOf(href);
}
