import { html } from '../parts/html.js';
import { Answer } from '../parts/answer.js';
import { View as Frame } from '../parts/view.js';
import { Results } from './results.js';
import { NothingFound } from './nothing-found.js';
import { kindOf } from '../parts/kind.js';
import { useAnswer } from '../request.js';
import { text } from '../language.js';

function row({ matched, entity }) {
  const { latitude, longitude } = entity.location ?? entity.centroid ?? {};
  return { id: entity.id, name: entity.name, kind: kindOf(entity), matched, latitude, longitude };
}

// Search results, grouped by kind.
export function View({ address }) {
  const variables = { text: address.parameters.get('text') ?? '' };
  const answer = useAnswer('ExplorerSearch', variables);
  // Results of another text would be untrue under this heading.
  const shown = answer.pending ? { pending: true } : answer;
  const hits = shown.data?.search.nodes ?? [];
  const roles = [...new Set(hits.map(({ entity }) => entity.role).filter(Boolean))];
  return html`
    <${Frame} title=${text('search.title', variables)} name=${text('search.title', variables)}
      document=${{ name: 'ExplorerSearch', variables }}
      downloads=${hits.length > 0 && { name: 'search', rows: hits.map(row) }}
      exported=${roles.length > 0 && { ...variables, roles }}>
      <${Answer} answer=${shown}>${({ search, dataset }) => (search.nodes.length > 0
        ? html`<${Results} search=${search} attributions=${dataset?.attributions} />`
        : html`<${NothingFound} text=${variables.text} entities=${dataset?.entities ?? []} />`)}<//>
    <//>`;
}
