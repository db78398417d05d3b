import { navigate, withParameters } from '../address.js';
import { DISTANCE } from './clusters.js';
import { countriesOf } from './scene.js';
import { apart, fitting } from './zoom.js';

// A panel at the side covers this much of a wide map.
const WIDE = 720;
const PANEL = 352;

const margin = ({ width }) => (width > WIDE ? PANEL : 0);
const surrounding = ([x, y]) => [[x - 1, y - 1], [x + 1, y + 1]];

// Names what is chosen in the address; null for nothing.
export function select(id) {
  const href = withParameters({ selected: id });
  if (href !== location.pathname + location.search) {
    navigate(href);
  }
}

const boxOf = ({ at, shape }) => shape?.main ?? surrounding(at);

export function showCountry(stage, entry) {
  stage.show(fitting(stage.scene, boxOf(entry), margin(stage.scene)));
}

// The transform that shows the country with an id, where it is among those that are counted.
export function transformOfCountry(scene, counts, id) {
  const [entry] = countriesOf(scene.world, counts.filter(({ country }) => country.id === id)).countries;
  return entry && fitting(scene, boxOf(entry), margin(scene));
}

// Shows a box of latitudes and longitudes.
export function showBounds(stage, { south, west, north, east }) {
  const corners = [[west, north], [east, north], [west, south], [east, south]].map(stage.scene.world.projection);
  stage.show(fitting(stage.scene, extent(corners.map(([x, y]) => ({ x, y })))));
}

function extent(points) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [[Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]];
}

const lengths = ([[left, top], [right, bottom]]) => [right - left, bottom - top];

// Looks closer into a cluster; false where its points stay together on any map.
function open(stage, points) {
  const box = extent(points);
  const target = apart(stage.scene, box);
  const opens = target.k > stage.scene.transform.k && Math.hypot(...lengths(box)) * target.k > DISTANCE;
  if (opens) {
    stage.show(target);
  }
  return opens;
}

// Chooses what was clicked: a country, an organisation, a cluster to look into, or organisations at one place.
export function chooser(stage, showHere) {
  return (thing) => {
    showHere(null);
    if (thing?.entry) {
      select(thing.entry.country.id);
      showCountry(stage, thing.entry);
    } else if (thing?.points.length === 1) {
      select(thing.points[0].id);
    } else if (thing && !open(stage, thing.points)) {
      showHere(thing.points);
    } else if (!thing) {
      select(null);
    }
  };
}
