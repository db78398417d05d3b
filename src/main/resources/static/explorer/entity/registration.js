import { fact } from './details.js';
import { linked } from './joined.js';

// What a national register says of a cooperative.
export function registrationFacts({ registration, ownership, sameAs }, linksOf) {
  return [
    ...(registration ? entryFacts(registration) : []),
    linked('ownership', ownership, linksOf('HAS_OWNERSHIP')),
    linked('sameAs', sameAs, linksOf('SAME_AS')),
  ];
}

function entryFacts({ register, entry, legalForm, sources }) {
  return [
    linked('register', register, sources),
    fact('entry', entry, sources),
    fact('legalForm', legalForm, sources),
  ];
}
