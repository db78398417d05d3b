import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { kindOf } from '../parts/kind.js';
import { namesOf, sourcesOfLinks, sourcesOfText } from './cited.js';
import { fact } from './details.js';
import { linked } from './joined.js';
import { linkedPage } from './outside.js';
import { coordinates } from './place.js';
import { registrationFacts } from './registration.js';
import { date, text } from '../language.js';

function membershipFacts(membership) {
  if (!membership) {
    return [];
  }
  const { category, since, until, note, sources } = membership;
  return [
    fact('category', category && text(`category.${category}`), sources),
    fact('memberSince', since && date(since), sources),
    fact('memberUntil', until && date(until), sources),
    fact('note', note && html`<span lang="en">${note}</span>`, sources, note),
  ];
}

function role(organisation) {
  const { membership, citations } = organisation;
  return fact('role', kindOf(organisation), membership?.sources ?? sourcesOf(citations, 'role'));
}

function sectors(organisation, linksOf) {
  return organisation.crossSector
    ? fact('sectors', text('entity.everySector'), sourcesOf(organisation.citations, 'crossSector'))
    : linked('sectors', organisation.sectors, linksOf('ACTIVE_IN'));
}

function country(organisation, linksOf) {
  return organisation.international
    ? fact('country', text('entity.international'), sourcesOf(organisation.citations, 'international'))
    : linked('country', organisation.country, linksOf('BASED_IN'));
}

// What is known of an organisation, with its sources.
export function factsOf(organisation, neighbourhood) {
  const { citations, location } = organisation;
  const cited = (property) => sourcesOf(citations, property);
  const linksOf = (type) => sourcesOfLinks(organisation, neighbourhood, type);
  return [
    role(organisation),
    ...membershipFacts(organisation.membership),
    ...registrationFacts(organisation, linksOf),
    fact('type', organisation.type && text(`type.${organisation.type}`), cited('type')),
    fact('topic', organisation.topic, sourcesOfText(citations, 'topic')),
    linked('serves', organisation.serves, linksOf('SERVES')),
    linked('represents', organisation.represents, linksOf('REPRESENTS')),
    linked('advances', organisation.advances, linksOf('ADVANCES')),
    linked('affiliatedTo', organisation.affiliatedTo?.nodes, linksOf('AFFILIATED_TO')),
    sectors(organisation, linksOf),
    country(organisation, linksOf),
    linked('region', organisation.region, cited('region')),
    fact('city', organisation.city, cited('city')),
    coordinates(location, cited('location')),
    fact('founded', organisation.founded && String(organisation.founded), cited('founded')),
    linkedPage('website', organisation.website, cited('website')),
    ...namesOf(organisation),
    fact('icaId', organisation.icaId && String(organisation.icaId), cited('icaId')),
    fact('confidence', organisation.confidence && text(`entity.confidence.${organisation.confidence}`)),
  ];
}
