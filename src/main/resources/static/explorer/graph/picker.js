import { html } from '../parts/html.js';
import { useCombobox } from '../search/combobox.js';
import { Suggestions } from '../search/suggestions.js';
import { text } from '../language.js';

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
        <${Suggestions} id=${list} suggestions=${suggestions} active=${active} open=${open} onSelect=${select} />
      </div>
    </div>`;
}
