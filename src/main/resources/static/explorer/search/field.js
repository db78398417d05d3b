import { html } from '../parts/html.js';
import { useCombobox } from './combobox.js';
import { Suggestions } from './suggestions.js';
import { text } from '../language.js';

// The search field: a combobox with a list of suggestions. The name of its parameter is that of the view's address.
export function SearchField({ id, initial = '', compact = false }) {
  const { typed, suggestions, active, open, events, select } = useCombobox(initial);
  const list = `${id}-suggestions`;
  return html`
    <form class=${`search-field${compact ? ' compact' : ''}`} role="search" action="/search" onSubmit=${events.submit}>
      <label class=${compact ? 'hidden' : null} for=${id}>${text('search.label')}</label>
      <div class="search-box">
        <input id=${id} name="text" type="text" role="combobox" autocomplete="off" spellcheck="false" maxlength="200"
          enterkeyhint="search" placeholder=${text('search.example')} value=${typed} aria-autocomplete="list"
          aria-expanded=${String(open)} aria-controls=${list}
          aria-activedescendant=${open && active >= 0 ? `${list}-${active}` : null}
          onInput=${events.input} onKeyDown=${events.keyDown} onBlur=${events.blur} />
        <button type="submit">${text('search.submit')}</button>
        <${Suggestions} id=${list} suggestions=${suggestions} active=${active} open=${open} onSelect=${select} />
      </div>
      <p class="hidden" role="status">${open ? text('search.count', { count: suggestions.length }) : ''}</p>
    </form>`;
}
