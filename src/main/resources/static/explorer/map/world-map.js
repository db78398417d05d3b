import { useEffect, useRef, useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { navigate, withParameters } from '../address.js';
import { Buttons } from './buttons.js';
import { Card } from './card.js';
import { chooser, select, transformOfCountry } from './choosing.js';
import { Panel } from './panel.js';
import { usePointing } from './pointing.js';
import { boxInView, positionOf, transformOf } from './position.js';
import { useShown, useStage } from './use-stage.js';
import { text } from '../language.js';

// The position of the map is kept in the address, and the map follows the address.
function usePosition(stage, position) {
  const known = useRef(position);
  useEffect(() => {
    if (stage && known.current !== position) {
      known.current = position;
      stage.show(transformOf(stage.scene, position) ?? stage.scene.home);
    }
  }, [stage, position]);
  return (scene) => {
    const at = positionOf(scene);
    if (at !== known.current) {
      known.current = at;
      navigate(withParameters({ at }), { replace: true });
    }
  };
}

const numericOf = (counts, id) => counts.find(({ country }) => country.id === id)?.country.numeric;

// The map with its buttons, the card of what is pointed at, and the panel of what is chosen.
export function WorldMap({ counts, points, parameters, filter, show, fit, seen, ready }) {
  const canvas = useRef();
  const selected = parameters.get('selected');
  const [here, showHere] = useState(null);
  const { stage, failed } = useStage(canvas, {
    first: (scene) => transformOf(scene, parameters.get('at')) ?? transformOfCountry(scene, counts, selected),
    moved: () => pointing.refresh(),
    rested: ({ scene }) => {
      keep(scene);
      seen(boxInView(scene));
    },
  });
  const keep = usePosition(stage, parameters.get('at'));
  const pointing = usePointing(stage, stage && chooser(stage, showHere));
  useShown(stage, { counts, points, outlined: numericOf(counts, selected), chosen: selected });
  useEffect(() => stage && ready(stage), [stage]);
  useEffect(() => showHere(null), [selected, JSON.stringify(filter)]);
  const close = () => {
    showHere(null);
    select(null);
    canvas.current.focus({ preventScroll: true });
  };
  return html`
    <div class="map-frame">
      <div class="map-stage">
        <canvas ref=${canvas} class=${`map-canvas${pointing.pointed.thing ? ' pointing' : ''}`} tabindex="0"
          role="application" aria-label=${text('map.label')} aria-describedby="map-keys" ...${pointing.events} />
        <p id="map-keys" class="hidden">${text('map.keys')}</p>
        <${Buttons} stage=${stage} fit=${fit} />
        <${Card} pointed=${pointing.pointed} scene=${stage?.scene} show=${show} />
        ${failed && html`
          <p class="map-failed failure" role="alert">
            ${text('map.noShapes')} <a href="" onClick=${() => location.reload()}>${text('page.again')}</a>
          </p>`}
      </div>
      <${Panel} selected=${selected} here=${here} filter=${filter} show=${show} close=${close} />
    </div>`;
}
