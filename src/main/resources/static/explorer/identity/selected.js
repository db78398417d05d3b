import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { Sources } from '../parts/sources.js';
import { linksOf, touches } from './links.js';
import { LANGUAGES, currentLanguage, text } from '../language.js';

function OtherNames({ entity }) {
  const others = Object.keys(LANGUAGES).filter((code) => code !== currentLanguage());
  return html`
    <p class="identity-names">
      ${others.map((code) => html`<span lang=${code}>${LANGUAGES[code]}: ${entity[code]}</span>`)}
    </p>`;
}

function Links({ statement, entity }) {
  const entities = [...statement.values, ...statement.principles];
  const links = linksOf(statement).filter((link) => touches(link, entity.id));
  return html`
    <h3>${text(entity.id.startsWith('value:') ? 'identity.practisedBy' : 'identity.practises')}</h3>
    <ul class="list">
      ${links.map(({ value, principle, basis, sources }) => {
        const other = entities.find(({ id }) => id === (value.id === entity.id ? principle : value.id));
        return html`
          <li>
            <${EntityLink} entity=${other} /> <span class="identity-basis">${text(`basis.${basis}`)}</span>
            <${Sources} sources=${sources} about=${other.name} />
          </li>`;
      })}
    </ul>
    ${links.length === 0 && html`<p>${text('identity.noLink')}</p>`}`;
}

function AdvancedBy({ organisations }) {
  return html`
    <h3>${text('identity.advancedBy')}</h3>
    ${organisations.length === 0 && html`<p>${text('identity.nobody')}</p>`}
    <ul class="list">${organisations.map((organisation) =>
      html`<li><${EntityLink} entity=${organisation} kind /></li>`)}</ul>`;
}

// The selected value or principle: its names in all languages, its meaning, its links, and who advances it.
export function Selected({ statement, selected }) {
  const entity = [...statement.values, ...statement.principles].find(({ id }) => id === selected);
  return html`
    <section class="card identity-selected" aria-live="polite">
      ${entity ? html`
        <p class="identity-kind">${kindOf(entity)}${entity.kind ? '' : ` ${entity.number}`}</p>
        <h2><${EntityLink} entity=${entity} /></h2>
        <${OtherNames} entity=${entity} />
        <p>${entity.summary}</p>
        <${Sources} sources=${entity.sources} about=${entity.name} />
        <${Links} statement=${statement} entity=${entity} />
        <${AdvancedBy} organisations=${entity.advancedBy} />`
        : html`<p>${text('identity.unknown', { id: selected })}</p>`}
    </section>`;
}
