// What of the page is hard to read: text smaller than the least size, text that is cut off, a page wider than its window.
const [least] = arguments;
const found = [];

const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
// Text for those who listen is clipped to a point on purpose.
const isOnlyHeard = (element) => element.closest(".only-heard") || element.getBoundingClientRect().width <= 1;
const named = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}: `
  + `${(element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 60)}`;

const root = document.documentElement;
if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} px wide in a window of ${innerWidth}`);

const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const holders = new Set();
while (walker.nextNode()) {
  if (walker.currentNode.data.trim()) holders.add(walker.currentNode.parentElement);
}
for (const holder of holders) {
  if (!isShown(holder) || isOnlyHeard(holder)) continue;
  const style = getComputedStyle(holder);
  if (parseFloat(style.fontSize) < least) found.push(`${style.fontSize}: ${named(holder)}`);
  const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
  if (cuts(style.overflowX) && holder.scrollWidth > holder.clientWidth + 1) found.push(`cut off at the side: ${named(holder)}`);
  if (cuts(style.overflowY) && holder.scrollHeight > holder.clientHeight + 2) found.push(`cut off below: ${named(holder)}`);
}
return found.slice(0, 12);
