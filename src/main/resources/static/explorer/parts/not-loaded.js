import { html } from './html.js';
import { View } from './view.js';
import { text } from '../language.js';

// In place of a view whose modules did not come.
export function NotLoaded() {
  return html`
    <${View} title=${text('page.notLoaded')}>
      <button type="button" onClick=${() => location.reload()}>${text('page.again')}</button>
    <//>`;
}
