import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { Figures } from './figures.js';
import { Terms } from './terms.js';
import { Partners } from './partnerships.js';
import { namesOf, sourcesOfLinks, sourcesOfText } from './cited.js';
import { Facets } from './counts.js';
import { Details, Lead, fact, rowsOf } from './details.js';
import { Events } from './events.js';
import { linked } from './joined.js';
import { Neighbourhood } from './neighbourhood.js';
import { Organisations } from './organisations.js';
import { linkedPage } from './outside.js';
import { Section } from './section.js';
import { Sheet } from './sheet.js';
import { text } from '../language.js';

function factsOf(alliance, neighbourhood) {
  const { citations, headquarters, founded } = alliance;
  const cited = (property) => sourcesOf(citations, property);
  return [
    fact('mission', alliance.mission, sourcesOfText(citations, 'mission')),
    fact('founded', founded && String(founded), cited('founded')),
    fact('headquarters', headquarters?.city, cited('city')),
    linked('country', headquarters?.country, cited('country')),
    linkedPage('website', alliance.website, cited('website')),
    linked('guardianOf', alliance.statement, sourcesOfLinks(alliance, neighbourhood, 'GUARDIAN_OF')),
    ...namesOf(alliance),
  ];
}

function Members({ members }) {
  return members && html`
    <${Section} title="members" count=${members.totalCount}>
      <p>${text('entity.membersOfAlliance')}</p>
      <${Facets} facets=${members.facets} filter=${{}} />
      <div class="entity-actions"><a class="button" href="/map">${text('entity.onMap')}</a></div>
    <//>`;
}

export function Page({ entity, data, answer, asked }) {
  const facts = factsOf(entity, data.neighbourhood);
  const holders = (data.officeHolders ?? []).toReversed();
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${rowsOf(facts)}>
      <${Lead} name=${text('entity.fact.summary')} value=${entity.summary}
        sources=${sourcesOfText(entity.citations, 'summary')} />
      <${Details} facts=${facts} />
      <${Section} title="figures"><${Figures} figures=${entity.figures} withMetric /><//>
      <${Members} members=${data.members} />
      <${Section} title="bodies" count=${entity.bodies.length}><${Organisations} nodes=${entity.bodies} /><//>
      <${Section} title="terms" className="entity-terms" count=${holders.length}><${Terms} terms=${holders} /><//>
      <${Section} title="partners"><${Partners} partnerships=${entity.partners} /><//>
      <${Events} events=${data.events} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
