// Finds the control that a person would call by this name, inside the part of the page that the selector names.
const [name, inside] = arguments;

const CONTROLS = "a[href], button, summary, input, select, textarea, [role=button], [role=link], [role=checkbox], "
  + "[role=switch], [role=tab], [role=treeitem], [role=option], [tabindex='0']";

const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();

function nameOf(control) {
  const labelledBy = control.getAttribute("aria-labelledby");
  if (labelledBy) return tidy(labelledBy.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  if (control.hasAttribute("aria-label")) return tidy(control.getAttribute("aria-label"));
  if (control.labels?.length) return tidy([...control.labels].map((label) => label.textContent).join(" "));
  return tidy(control.innerText ?? control.textContent);
}

const isShown = (control) => control.checkVisibility({ visibilityProperty: true }) && control.getClientRects().length > 0;

// While a modal dialog is open, nothing outside it can be reached.
const root = document.querySelector("dialog:modal") ?? document;
const places = inside ? [...root.querySelectorAll(inside)] : [root];
const shown = places.flatMap((place) => [...place.querySelectorAll(CONTROLS)]).filter(isShown);
return shown.find((control) => nameOf(control) === name)
  ?? shown.find((control) => nameOf(control).startsWith(name))
  ?? null;
