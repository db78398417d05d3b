import { useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { Picker } from './picker.js';
import { addressOfPath } from './state.js';
import { text } from '../language.js';

const EXAMPLE = addressOfPath('organisation:17', 'value:solidarity');

// An end is an entity, or what the address says of it until the entity is known.
function useEnd(id, entities) {
  const [chosen, setChosen] = useState(undefined);
  const given = id && (entities.get(id) ?? { id, name: id });
  return [chosen === undefined ? given : chosen, setChosen];
}

function Ends({ state, entities, onFind }) {
  const [from, setFrom] = useEnd(state.from, entities);
  const [to, setTo] = useEnd(state.to, entities);
  const [asked, setAsked] = useState(false);
  const submit = (event) => {
    event.preventDefault();
    setAsked(true);
    return from && to && onFind(from.id, to.id);
  };
  return html`
    <form class="graph-path" onSubmit=${submit} aria-label=${text('graph.path.title')}>
      <${Picker} id="graph-from" label=${text('graph.path.from')} name=${from?.name} onChoose=${setFrom} />
      <${Picker} id="graph-to" label=${text('graph.path.to')} name=${to?.name} onChoose=${setTo} />
      <button type="submit">${text('graph.path.find')}</button>
      ${!state.from && !state.to && html`
        <p class="graph-example">${text('graph.path.for')} <a href=${EXAMPLE}>${text('graph.path.example')}</a></p>`}
      <p class="graph-hint" role="status">${asked && !(from && to) ? text('graph.path.incomplete') : ''}</p>
    </form>`;
}

// The two ends of a path, and an example. The form begins anew with the ends in the address, and when their names are
// known.
export function PathForm({ state, entities, onFind }) {
  const known = [state.from, state.to].map((id) => entities.get(id)?.name ?? id).join(' ');
  return html`<${Ends} key=${known} state=${state} entities=${entities} onFind=${onFind} />`;
}
