import { useEffect, useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { Answer } from '../parts/answer.js';
import { View as Frame } from '../parts/view.js';
import { Unknown } from './unknown.js';
import { pageOf } from './pages.js';
import { useAnswer } from '../request.js';
import { text } from '../language.js';

function usePage(load) {
  const [page, setPage] = useState({});
  useEffect(() => {
    load().then(({ Page }) => setPage({ Page }), (error) => setPage({ error }));
  }, []);
  return page;
}

// An id in another case finds something in the API, but nothing at this address.
function isUnknown({ data }, field, id) {
  return data[field]?.id !== id;
}

function Waiting() {
  return html`<main id="view" aria-busy="true"><p class="waiting">${text('page.waiting')}</p></main>`;
}

function Failure({ answer }) {
  return html`<${Frame} title=${text('page.notLoaded')}><${Answer} answer=${answer}>${() => null}<//><//>`;
}

// The page of an entity. Its module and the answer of its document are loaded at the same time.
export function View({ address: { id } }) {
  const { name, field, variables, load } = pageOf(id);
  const asked = { name, variables: variables(id) };
  const answer = useAnswer(name, asked.variables);
  const { Page, error } = usePage(load);
  if (answer.error || error) {
    return html`<${Failure} answer=${answer.error ? answer : { error, again: () => location.reload() }} />`;
  }
  if (!answer.data || !Page) {
    return html`<${Waiting} />`;
  }
  if (isUnknown(answer, field, id)) {
    return html`<${Unknown} id=${id} />`;
  }
  const entity = answer.data[field];
  return entity ? html`<${Page} entity=${entity} data=${answer.data} answer=${answer} asked=${asked} />`
    : html`<${Failure} answer=${answer} />`;
}
