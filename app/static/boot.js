// Starts the app, keeps it for use without a network, and stands in with plain JavaScript when it fails.
//
// Told to the app, as events on window:
//   samverkan-offline-ready  all files are stored (also: data-offline="ready" on <html>)
//   samverkan-update         a new version waits; detail is a function that moves to it
// Heard from the app:
//   samverkan-panic          it has stopped; detail is the message

const STORAGE_PREFIX = "samverkan/";

const WORDS = {
  sv: {
    failed: "Samverkansatlas har stannat",
    startFailed: "Samverkansatlas kunde inte starta",
    error: "Något gick fel",
    advice: "Läs in sidan igen. Dina texter ligger kvar i webbläsaren; spara gärna en kopia först.",
    reload: "Läs in igen",
    save: "Spara mina texter",
    nothing: "Det finns inga texter att spara i den här webbläsaren.",
    goOn: "Fortsätt ändå",
    details: "Vad som hände",
  },
  en: {
    failed: "Samverkansatlas has stopped",
    startFailed: "Samverkansatlas could not start",
    error: "Something went wrong",
    advice: "Reload the page. Your texts are still in this browser; you may want to save a copy first.",
    reload: "Reload",
    save: "Save my texts",
    nothing: "There are no texts to save in this browser.",
    goOn: "Continue anyway",
    details: "What happened",
  },
};

let started = false;
let failure;

addEventListener("samverkan-panic", (event) => fail("failed", event.detail));
addEventListener("error", (event) => report(event.error, event.message));
addEventListener("unhandledrejection", (event) => report(event.reason, String(event.reason)));

start();

async function start() {
  const addressOf = (id) => document.getElementById(id).href;
  try {
    const { default: init } = await import(addressOf("boot-glue"));
    await init({ module_or_path: addressOf("boot-wasm") });
    started = true;
    document.getElementById("boot-loading")?.remove();
  } catch (reason) {
    report(reason, String(reason));
  }
  // Also after a failure: a newer version may be the cure.
  keepForOffline();
}

// A trap leaves the wasm dead; any other error after the start may be harmless, so the user may go on.
function report(reason, message) {
  // Browsers report this for a layout that takes two rounds; nothing is lost.
  if (message?.includes("ResizeObserver loop")) return;
  const text = described(reason ?? message);
  if (!started) fail("startFailed", text);
  else if (reason instanceof WebAssembly.RuntimeError) fail("failed", text);
  else fail("error", text);
}

// Some browsers begin the stack with the message, some leave it out.
function described(reason) {
  const message = String(reason);
  const stack = reason?.stack ?? "";
  return stack.includes(message) ? stack : `${message}\n${stack}`.trim();
}

function fail(kind, text) {
  document.getElementById("boot-loading")?.remove();
  // The first report of a stop is the cause; later ones are its echoes.
  if (failure?.open && (failure.dataset.kind !== "error" || kind === "error")) return;
  failure?.remove();
  failure = failureScreen(kind, String(text));
  document.body.append(failure);
  failure.showModal();
}

function failureScreen(kind, text) {
  const screen = element("dialog", { className: "boot-failure" });
  screen.dataset.kind = kind;
  const title = element("h1", { id: "boot-failure-title" }, inBoth(kind));
  screen.setAttribute("role", "alertdialog");
  screen.setAttribute("aria-labelledby", title.id);
  // Escape closes a dialog, and pressed twice it cannot be prevented; behind this one there is nothing left.
  if (kind !== "error") screen.addEventListener("close", () => screen.isConnected && screen.showModal());

  const answer = element("p", { role: "status" });
  const actions = element("div", { className: "boot-failure-actions" }, [
    button("reload", reload),
    button("save", () => saveTexts(answer)),
  ]);
  if (kind === "error") actions.append(button("goOn", () => screen.close()));

  const details = element("details", {}, [
    element("summary", {}, inBoth("details")),
    element("pre", { textContent: text }),
  ]);
  screen.append(title, ...paragraphs("advice"), actions, answer, details);
  return screen;
}

// Which language the user reads is known to the app, and that has just failed: both are shown.
function inBoth(key) {
  return [
    element("span", { lang: "sv", textContent: WORDS.sv[key] }),
    " / ",
    element("span", { lang: "en", textContent: WORDS.en[key] }),
  ];
}

function paragraphs(key) {
  return ["sv", "en"].map((lang) => element("p", { lang, textContent: WORDS[lang][key] }));
}

function button(key, action) {
  const made = element("button", { type: "button" }, inBoth(key));
  made.dataset.action = key;
  made.addEventListener("click", action);
  return made;
}

function element(name, properties = {}, children = []) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// The texts as they are stored, under their keys, so that nothing has to be understood to be saved.
function saveTexts(answer) {
  const entries = storedTexts();
  if (Object.keys(entries).length === 0) {
    answer.replaceChildren(...inBoth("nothing"));
    return;
  }
  const now = new Date().toISOString();
  const json = JSON.stringify({ version: 1, saved: now, entries }, null, 2);
  const address = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  const link = element("a", { href: address, download: `samverkansatlas-${now.slice(0, 10)}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function storedTexts() {
  try {
    const own = Object.entries(localStorage).filter(([key]) => key.startsWith(STORAGE_PREFIX));
    return Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch {
    // The browser denies storage, so there is none of ours.
    return {};
  }
}

// Moves to a newer version if one waits: a reload alone would bring back the one that failed.
async function reload() {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration?.waiting) moveTo(registration);
  else location.reload();
}

async function keepForOffline() {
  // Absent where the page does not come over https or from this machine.
  if (!navigator.serviceWorker) return;
  try {
    const registration = await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
    follow(registration);
    addEventListener("visibilitychange", () => {
      // Offline there is nothing to learn, which is no error.
      if (!document.hidden) registration.update().catch(() => {});
    });
  } catch (reason) {
    // The app works without; private windows and some settings refuse it.
    console.info("No use without a network:", reason);
  }
}

function follow(registration) {
  if (registration.active) tellReady();
  if (registration.waiting) tellUpdate(registration);
  const watch = () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "activated") tellReady();
      // The very first one waits for nobody, so it is no update.
      if (worker.state === "installed" && registration.active) tellUpdate(registration);
    });
  };
  watch();
  registration.addEventListener("updatefound", watch);
}

function tellReady() {
  document.documentElement.dataset.offline = "ready";
  dispatchEvent(new CustomEvent("samverkan-offline-ready"));
}

function tellUpdate(registration) {
  dispatchEvent(new CustomEvent("samverkan-update", { detail: () => moveTo(registration) }));
}

// Only the page that asked reloads; others keep what they have in memory until their own next load.
function moveTo(registration) {
  const worker = registration.waiting;
  if (!worker) {
    location.reload();
    return;
  }
  worker.addEventListener("statechange", () => {
    if (worker.state === "activated") location.reload();
  });
  worker.postMessage("SKIP_WAITING");
}
