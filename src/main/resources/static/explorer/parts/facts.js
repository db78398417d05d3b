import { html } from './html.js';
import { Sources } from './sources.js';

// What is known, as names and values; a fact without a value is left out.
export function Facts({ children }) {
  return html`<dl class="facts">${children}</dl>`;
}

export function Fact({ name, value, sources }) {
  return value !== null && value !== undefined && value !== '' && html`
    <div class="fact">
      <dt>${name}</dt>
      <dd>${value}<${Sources} sources=${sources} about=${name} /></dd>
    </div>`;
}

// The sources of a property: those that cite it, or else those that support all others.
export function sourcesOf(citations, property) {
  const named = citations.filter(({ properties }) => properties?.includes(property));
  return (named.length > 0 ? named : citations.filter(({ properties }) => !properties)).map(({ source }) => source);
}
