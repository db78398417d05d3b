// The list of tabs, in place of framer-motion: a list of buttons, for a tab that contains a button to close it is none
// to assistive technology. Tabs are moved with the mouse.
import { Children, cloneElement, createContext, createElement, useContext, useRef } from 'react'

const Order = createContext(null)

function Group({ values, onReorder, axis, role, ...list }) {
  const dragged = useRef(null)
  const move = (value) => {
    const order = values.filter((other) => other !== dragged.current)
    order.splice(values.indexOf(value), 0, dragged.current)
    onReorder(order)
  }
  return createElement(Order, { value: { dragged, move } }, createElement('ul', list))
}

function Item({ value, children, dragConstraints, dragElastic, role, 'aria-selected': selected, ...item }) {
  const { dragged, move } = useContext(Order)
  const [button, ...others] = Children.toArray(children)
  return createElement('li', {
    ...item,
    draggable: true,
    onDragStart: () => (dragged.current = value),
    onDragOver: (event) => event.preventDefault(),
    onDrop: () => move(value)
  }, cloneElement(button, { 'aria-current': selected }), ...others)
}

export const Reorder = { Group, Item }
