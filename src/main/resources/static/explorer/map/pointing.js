import { useState } from 'preact/hooks';
import { moveByKey } from './keys.js';

const outlined = (thing) => thing?.entry?.country.numeric;

// What the pointer or, with the keys, the cross in the middle points at, and how something is chosen.
export function usePointing(stage, choose) {
  const [pointed, setPointed] = useState({});
  const point = (thing, at, byKeys) => {
    setPointed({ thing, at, byKeys });
    stage.change({ hovered: outlined(thing), cross: byKeys });
  };
  const pointAtMiddle = () => point(stage.middle(), [stage.scene.width / 2, stage.scene.height / 2], true);
  const at = ({ offsetX, offsetY }) => [offsetX, offsetY];
  const keys = { ...stage, chooseMiddle: () => choose(stage.middle()) };
  const events = stage && {
    onPointerMove: (event) => event.pointerType === 'mouse'
      && point(event.buttons ? null : stage.at(at(event)), at(event), false),
    onPointerLeave: () => stage.scene.cross || point(null),
    onPointerDown: () => point(null),
    onClick: (event) => choose(stage.at(at(event))),
    onFocus: ({ target }) => target.matches(':focus-visible') && pointAtMiddle(),
    onBlur: () => point(null),
    onKeyDown: (event) => moveByKey(event, keys) && pointAtMiddle(),
  };
  return { pointed, events, refresh: () => stage.scene.cross && pointAtMiddle() };
}
