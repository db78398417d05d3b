import { html } from '../parts/html.js';
import { Dot } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { text } from '../language.js';

// The list of a combobox; its options have the ids of the list and their numbers.
export function Suggestions({ id, suggestions, active, open, onSelect }) {
  return html`
    <ul id=${id} role="listbox" aria-label=${text('search.suggestions')} hidden=${!open}>
      ${suggestions.map(({ text: name, entity }, index) => html`
        <li id=${`${id}-${index}`} role="option" aria-selected=${String(index === active)}
          onMouseDown=${(event) => event.preventDefault()} onClick=${() => onSelect(entity)}>
          <${Dot} entity=${entity} /><span class="name">${name}</span><span class="kind">${kindOf(entity)}</span>
        </li>`)}
    </ul>`;
}
