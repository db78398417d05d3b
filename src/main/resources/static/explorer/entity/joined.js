import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { fact } from './details.js';
import { currentLanguage } from '../language.js';

// Links in a sentence: France, Banking and Solidarity.
export function Joined({ entities }) {
  const places = entities.map((_, index) => String(index));
  return new Intl.ListFormat(currentLanguage()).formatToParts(places).map(({ type, value }) =>
    (type === 'element' ? html`<${EntityLink} entity=${entities[value]} />` : value));
}

// A fact whose value is one entity or several.
export function linked(key, found, sources) {
  const entities = [found].flat().filter(Boolean);
  return fact(key, html`<${Joined} entities=${entities} />`, sources, entities.map(({ name }) => name).join('; '));
}
