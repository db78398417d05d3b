import { METRICS } from '../parts/metrics.js';

const byId = (id) => ({ id });

function figureById(id) {
  const metric = id.split(':')[1];
  return { id, metric: METRICS.includes(metric) ? metric : null };
}

// For each kind: its document, the field of the answer that is the entity, the variables, and the module of its page.
const PAGES = {
  organisation: page('Organisation', byId, () => import('./organisation.js')),
  country: page('Country', (id) => ({ id, code: id }), () => import('./country.js')),
  region: page('Region', byId, () => import('./region.js')),
  sector: page('Sector', byId, () => import('./sector.js')),
  value: page('Value', byId, () => import('./value.js')),
  principle: page('Principle', byId, () => import('./principle.js')),
  statement: page('Statement', byId, () => import('./statement.js')),
  event: page('Event', byId, () => import('./event.js')),
  person: page('Person', byId, () => import('./person.js')),
  partner: page('Partner', byId, () => import('./partner.js')),
  figure: page('Figure', figureById, () => import('./figure.js')),
  register: page('Register', byId, () => import('./register.js')),
  ownership: page('Ownership', byId, () => import('./ownership.js')),
  source: page('Source', byId, () => import('./source.js')),
};

const ALLIANCE = page('Alliance', () => ({}), () => import('./alliance.js'));

function page(type, variables, load) {
  return { name: `Explorer${type}`, field: type.toLowerCase(), variables, load };
}

// The Alliance is a type of its own, with the id of an organisation.
export function pageOf(id) {
  return id === 'organisation:ica' ? ALLIANCE : PAGES[id.slice(0, id.indexOf(':'))];
}
