import { useId } from 'preact/hooks';
import { html } from '../parts/html.js';
import { text } from '../language.js';

// A part of a page with a heading; it is left out when it would be empty.
export function Section({ title, count, when = true, className, children }) {
  const id = useId();
  return when && html`
    <section aria-labelledby=${id} class=${className}>
      <h2 id=${id}>${text(`entity.section.${title}`)}${count !== undefined
        && html` <span class="entity-count">${text('entity.number', { count })}</span>`}</h2>
      ${children}
    </section>`;
}
