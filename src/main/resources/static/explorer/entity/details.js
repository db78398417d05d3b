import { html } from '../parts/html.js';
import { Fact, Facts } from '../parts/facts.js';
import { Sources } from '../parts/sources.js';
import { text } from '../language.js';

// A fact of a page. Where the page shows more than a text, plain is the text of the CSV file.
export function fact(key, value, sources = [], plain = value) {
  return { name: text(`entity.fact.${key}`), value, sources, plain };
}

function known({ plain }) {
  return plain !== null && plain !== undefined && plain !== '';
}

export function Details({ facts, children }) {
  return html`
    <div class="entity-top">
      <${Facts}>${facts.filter(known).map(({ name, value, sources }) => html`
        <${Fact} name=${name} value=${html`<span class="entity-value">${value}</span>`} sources=${sources} />`)}<//>
      ${children}
    </div>`;
}

// A sentence about the entity.
export function Lead({ name, value, sources }) {
  return value && html`
    <div class="entity-lead"><p>${value}</p><${Sources} sources=${sources} about=${name} /></div>`;
}

export function rowsOf(facts) {
  return facts.filter(known).map(({ name, plain, sources }) => ({
    fact: name,
    value: plain,
    sources: sources.map((source) => source.name).join('; '),
    addresses: sources.map(({ url }) => url).join(' '),
  }));
}
