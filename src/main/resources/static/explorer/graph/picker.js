import { html } from '../parts/html.js';
import { Dot } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { useCombobox } from '../search/combobox.js';
import { text } from '../language.js';

function Option({ id, suggestion: { text: name, entity }, active, onSelect }) {
  return html`
    <li id=${id} role="option" aria-selected=${String(active)} onMouseDown=${(event) => event.preventDefault()}
      onClick=${() => onSelect(entity)}>
      <${Dot} entity=${entity} /><span class="name">${name}</span><span class="kind">${kindOf(entity)}</span>
    </li>`;
}

// One end of a path: a field with suggestions. Enter takes the active suggestion, or else the first.
export function Picker({ id, label, name, onChoose }) {
  const { typed, suggestions, active, open, current, events, select } = useCombobox(name ?? '', (entity) => {
    onChoose(entity);
    return entity.name;
  });
  const list = `${id}-suggestions`;
  const keyDown = (event) => {
    if (event.key === 'Enter' && open) {
      event.preventDefault();
      return current && select(suggestions[Math.max(active, 0)].entity);
    }
    return events.keyDown(event);
  };
  const input = (event) => {
    onChoose(null);
    events.input(event);
  };
  return html`
    <div class="graph-picker">
      <label for=${id}>${label}</label>
      <div class="search-box">
        <input id=${id} type="text" role="combobox" autocomplete="off" spellcheck="false" maxlength="200" value=${typed}
          placeholder=${text('search.example')} aria-autocomplete="list" aria-expanded=${String(open)}
          aria-controls=${list} aria-activedescendant=${open && active >= 0 ? `${list}-${active}` : null}
          onInput=${input} onKeyDown=${keyDown} onBlur=${events.blur} />
        <ul id=${list} role="listbox" aria-label=${text('search.suggestions')} hidden=${!open}>
          ${suggestions.map((suggestion, index) => html`
            <${Option} id=${`${list}-${index}`} suggestion=${suggestion} active=${index === active}
              onSelect=${select} />`)}
        </ul>
      </div>
    </div>`;
}
