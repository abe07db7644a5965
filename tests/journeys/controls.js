// Marks every control in sight that a key must lead to, and returns how many there are.
const CONTROLS = "a[href], button, summary, input, select, textarea, [role=button], [role=link], [role=tab], [role=treeitem]";
const isShown = (control) => control.checkVisibility({ visibilityProperty: true }) && control.getClientRects().length > 0;
const all = [...document.querySelectorAll(CONTROLS)].filter((control) => isShown(control) && !control.disabled);
// The marks beside the editor's lines lead where the list of findings leads too.
const needed = all.filter((control) => !control.matches(".editor-mark"));
for (const control of needed) control.dataset.toReach = "yes";
return needed.length;
