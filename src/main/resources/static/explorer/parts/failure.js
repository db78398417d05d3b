import { html } from './html.js';
import { text } from '../language.js';

// Why an answer did not come, and a way to try again; children are other ways to go on.
export function Failure({ error, again, children }) {
  return html`
    <div role="alert" class="failure">
      <p>${text('page.failed')} ${error?.message}</p>
      <p class="failure-ways">${children}<button type="button" onClick=${again}>${text('page.again')}</button></p>
    </div>`;
}
