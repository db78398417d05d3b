import { useEffect, useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { Picker } from './picker.js';
import { EXAMPLE } from './state.js';
import { text } from '../language.js';

// An end that the visitor chose, or else the one in the address, whose name may not be known yet.
function useEnd(id, entities) {
  const [chosen, choose] = useState(undefined);
  useEffect(() => choose(undefined), [id]);
  const given = id && (entities.get(id) ?? { id, name: id });
  return { end: chosen === undefined ? given : chosen, given, choose };
}

// The two ends of a path, and an example.
export function PathForm({ state, entities, onFind }) {
  const from = useEnd(state.from, entities);
  const to = useEnd(state.to, entities);
  const complete = from.end && to.end;
  const [asked, setAsked] = useState(false);
  const submit = (event) => {
    event.preventDefault();
    setAsked(true);
    return complete && onFind(from.end.id, to.end.id);
  };
  return html`
    <form class="graph-path" onSubmit=${submit} aria-label=${text('graph.path.title')}>
      <${Picker} id="graph-from" label=${text('graph.path.from')} name=${from.given?.name} onChoose=${from.choose} />
      <${Picker} id="graph-to" label=${text('graph.path.to')} name=${to.given?.name} onChoose=${to.choose} />
      <button type="submit">${text('graph.path.find')}</button>
      ${!state.from && !state.to && html`
        <p class="graph-example">${text('graph.path.for')} <a href=${EXAMPLE}>${text('graph.path.example')}</a></p>`}
      <p class="graph-hint" role="status">${asked && !complete ? text('graph.path.incomplete') : ''}</p>
    </form>`;
}
