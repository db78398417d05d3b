import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { html } from './html.js';

// A drawing of another room. One that cannot be loaded or drawn is left out.
export function Drawing({ load, className, ...properties }) {
  const [drawn, setDrawn] = useState({ pending: true });
  const [error] = useErrorBoundary();
  useEffect(() => {
    load().then((Component) => setDrawn({ Component }), () => setDrawn({}));
  }, []);
  const { Component, pending } = drawn;
  if (error || !(Component || pending)) {
    return null;
  }
  return html`<div class=${className}>${Component && html`<${Component} ...${properties} />`}</div>`;
}
