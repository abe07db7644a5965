// What lies wrong on the map: a card outside the window or on another, a line through a card, text beside its card.
const [withinWindow] = arguments;
const found = [];
const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 40);
const cards = [...document.querySelectorAll(".map-card")].map((card) => ({
  name: short(card.ariaLabel ?? card.textContent),
  box: card.getBoundingClientRect(),
}));
if (cards.length === 0) found.push("there are no cards");

const room = document.querySelector(".map-view")?.getBoundingClientRect();
for (const { name, box } of cards) {
  if (box.left < room.left || box.right > room.right + 0.5) found.push(`beside the window: ${name}`);
  if (withinWindow && (box.top < 0 || box.bottom > innerHeight)) {
    found.push(`ends at ${Math.round(box.bottom)} in a window of ${innerHeight} px: ${name}`);
  }
}
const overlap = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
cards.forEach((card, number) => {
  for (const other of cards.slice(number + 1)) {
    if (overlap(card.box, other.box)) found.push(`${card.name} lies on ${other.name}`);
  }
});

// A point on every third pixel of every line.
const ink = document.querySelector(".map-ink");
const lines = [...ink.querySelectorAll(".map-line")];
for (const line of lines) {
  const matrix = line.getScreenCTM();
  const length = line.getTotalLength();
  for (let at = 0; at <= length; at += 3) {
    const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
    const card = cards.find(({ box }) => x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1);
    if (card) {
      found.push(`a line runs through ${card.name}`);
      break;
    }
  }
}

// Text begins on its card and ends on it; text beside the cards lies on none.
for (const text of ink.querySelectorAll("text")) {
  const box = text.getBoundingClientRect();
  const on = cards.find((card) => overlap(card.box, box));
  if (on && (box.left < on.box.left || box.right > on.box.right || box.top < on.box.top || box.bottom > on.box.bottom + 1)) {
    found.push(`text crosses the edge of ${on.name}: ${short(text.textContent)}`);
  }
}
const texts = [...ink.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
texts.forEach(({ text, box }, number) => {
  for (const other of texts.slice(number + 1)) {
    // Lines of text stand close; only letters upon letters count.
    const slim = { left: box.left, right: box.right, top: box.top + 4, bottom: box.bottom - 4 };
    if (overlap(slim, other.box) && Math.abs(box.top - other.box.top) < 6) {
      found.push(`text on text: ${short(text.textContent)} and ${short(other.text.textContent)}`);
    }
  }
});
return found.slice(0, 20);
