import { html } from '../parts/html.js';
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
    <div role="alert" class="failure">
      <p>${text('page.failed')} ${error?.message}</p>
      <p class="map-ways">
        <${RemoveAll} onClick=${withoutFilters} />
        <button type="button" onClick=${again}>${text('page.again')}</button>
      </p>
    </div>`;
}
