import { useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { ask } from '../request.js';
import { text } from '../language.js';

// The organisations of a list, and a way to load the next ones. The filter is that of the list.
export function useOrganisations({ nodes, pageInfo, totalCount }, filter) {
  const [state, setState] = useState({ nodes, pageInfo });
  const more = () => {
    setState({ ...state, pending: true, failed: false });
    ask('ExplorerMoreOrganisations', { filter, after: state.pageInfo.endCursor }).then(
      ({ data: { organisations: next } }) =>
        setState({ nodes: [...state.nodes, ...next.nodes], pageInfo: next.pageInfo }),
      () => setState({ ...state, failed: true }));
  };
  return { ...state, totalCount, more };
}

function described(organisation, withCountry) {
  const { type, city, country, founded } = organisation;
  const parts = [type ? text(`type.${type}`) : kindOf(organisation), city, withCountry && country?.name,
    founded && text('entity.foundedIn', { year: String(founded) })];
  return parts.filter(Boolean).join(' · ');
}

export function Organisations({ nodes, withCountry = true }) {
  return html`
    <ul class="list entity-columns">
      ${nodes.map((organisation) => html`
        <li key=${organisation.id}>
          <${EntityLink} entity=${organisation} />
          <div class="entity-more">${described(organisation, withCountry)}</div>
        </li>`)}
    </ul>`;
}

export function More({ list: { nodes, totalCount, pageInfo, pending, failed, more }, children }) {
  const next = pageInfo.hasNextPage;
  return (next || children) && html`
    <div class="entity-actions">
      ${next && html`
        <button type="button" onClick=${more} aria-busy=${String(!!pending)}>${text('entity.more')}</button>`}
      ${children}
      <span role="status" class=${failed ? 'failure' : 'entity-more'}>${failed ? text('page.failed')
        : next && text('entity.shown', { shown: nodes.length, count: totalCount })}</span>
    </div>`;
}

export function rowOf({ id, name, role, type, city, country, founded, website, location }) {
  return { id, name, role, type, city, country: country?.name, founded, website, ...location };
}
