import { useEffect, useState } from 'preact/hooks';
import { html } from './html.js';

// A component of another module, loaded when it is first shown; the space is kept free by CSS. What cannot be loaded
// is left out, because the page says the same in text.
export function Lazy({ load, className, ...properties }) {
  const [component, setComponent] = useState({});
  useEffect(() => {
    load().then((Component) => setComponent({ Component }), () => setComponent({ failed: true }));
  }, []);
  const { Component, failed } = component;
  return !failed && html`<div class=${className}>${Component && html`<${Component} ...${properties} />`}</div>`;
}
