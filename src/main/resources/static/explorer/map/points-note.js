import { html } from '../parts/html.js';
import { graphiqlOf } from '../request.js';
import { text } from '../language.js';

function sentenceOf({ points, totalCount, countsTruncated }) {
  if (points.length < totalCount) {
    return text(countsTruncated ? 'map.pointsOfMore' : 'map.pointsOf', { shown: points.length, count: totalCount });
  }
  return text('map.points', { count: points.length });
}

// On approach: how many seats are shown in this part of the map, and the document that asked for them.
export function PointsNote({ state, filter, box }) {
  if (state.error) {
    return html`<p class="failure" role="alert">${text('page.failed')} ${state.error.message}</p>`;
  }
  return state.totalCount !== undefined && html`
    <p class="map-quiet map-note">
      ${sentenceOf(state)} ${text('map.seats')}${' '}
      <a href=${graphiqlOf('ExplorerMapPoints', { filter: { ...filter, within: box } })}>${text('map.pointsQuery')}</a>
    </p>`;
}
