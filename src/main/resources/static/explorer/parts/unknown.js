import { html } from './html.js';
import { View } from './view.js';
import { text } from '../language.js';

export function Unknown() {
  return html`
    <${View} title=${text('preview.unknown.heading')}>
      <p>${text('preview.unknown.description')}</p>
    <//>`;
}
