import { html } from '../parts/html.js';
import { Failure as Reason } from '../parts/failure.js';
import { navigate } from '../address.js';
import { RemoveAll } from './chosen.js';
import { text } from '../language.js';

// The heading has the focus when the button that had it is gone.
function withoutFilters() {
  navigate('/map');
  document.querySelector('#view h1').focus();
}

// A wait, or what the service said against the filters of the address, with ways to go on.
export function Failure({ answer: { pending, error, again } }) {
  if (pending) {
    return html`<p class="waiting">${text('page.waiting')}</p><div class="map-waiting" />`;
  }
  return html`
    <${Reason} error=${error} again=${again}><${RemoveAll} onClick=${withoutFilters} /><//>`;
}
