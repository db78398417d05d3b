import { sourcesOf } from '../parts/facts.js';
import { fact } from './details.js';
import { html } from '../parts/html.js';
import { currentLanguage } from '../language.js';

const SUFFIX = { en: '', fr: 'Fr', es: 'Es' };

// The sources of a text in the visitor's language. A text that is only in English has those of the English one.
export function sourcesOfText(citations, property) {
  const own = property + SUFFIX[currentLanguage()];
  const named = citations.some(({ properties }) => properties?.includes(own));
  return sourcesOf(citations, named ? own : property);
}

// The sources of the entity's relationships of a type, or else of the entity.
export function sourcesOfLinks({ id, citations }, neighbourhood, type) {
  const links = neighbourhood?.relationships.filter((link) => link.type === type && link.from.id === id) ?? [];
  const sources = links.flatMap((link) => link.sources);
  return sources.length > 0 ? distinct(sources) : sourcesOf(citations, type);
}

function distinct(sources) {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

// The name, the short one, and the names in the other languages, where they differ.
export function namesOf(entity) {
  return [
    fact('name', entity.name, sourcesOfText(entity.citations, 'name')),
    fact('acronym', entity.acronym, sourcesOfText(entity.citations, 'acronym')),
    ...otherNames(entity),
  ];
}

function otherNames({ name, english, french, spanish, citations }) {
  const others = [
    ['en', english, 'name'],
    ['fr', french !== english && french, 'nameFr'],
    ['es', spanish !== english && spanish, 'nameEs'],
  ];
  const differs = ([code, other]) => other && other !== name && code !== currentLanguage();
  return others.filter(differs).map(([code, other, property]) =>
    fact(`name_${code}`, html`<span lang=${code}>${other}</span>`, sourcesOf(citations, property), other));
}
