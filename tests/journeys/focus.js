// Whether the eye can see where the focus is: an outline or a shadow, on the control or on what holds it.
const on = document.activeElement;
const marked = (element) => {
  const style = getComputedStyle(element);
  return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
};
let element = on;
for (let step = 0; element && step < 3; step++, element = element.parentElement) {
  if (marked(element)) return true;
}
return false;
