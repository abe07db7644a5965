// Keeps the app for use without a network: one cache per build, filled wholly or not at all, never mixed.
// xtask writes two lines above this one: BUILD, a name for exactly these files, and FILES, each with its digest.

const PREFIX = `samverkan ${registration.scope} `;
const CACHE = PREFIX + BUILD;
const OWN = new Set(FILES.map(({ url }) => new URL(url, registration.scope).href));

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(forgetOtherBuilds()));

// A new build waits until the user asks for it, or until no page of the earlier one is open.
addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") skipWaiting();
});

addEventListener("fetch", (event) => {
  const address = ownAddress(event.request);
  if (address) event.respondWith(stored(address, event.request));
});

// The digests refuse a file of another build, as a host may change while we are fetching.
async function fill() {
  const cache = await caches.open(CACHE);
  const requests = FILES.map(({ url, integrity }) => new Request(url, { cache: "no-cache", integrity }));
  try {
    await cache.addAll(requests);
  } catch (reason) {
    await caches.delete(CACHE);
    throw reason;
  }
}

// Other folders of the same origin may hold another copy of the app: the prefix has our address.
async function forgetOtherBuilds() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

// The address under which a file of ours is stored; nothing for all else, which goes the usual way.
function ownAddress(request) {
  if (request.method !== "GET") return undefined;
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  const page = url.href === `${registration.scope}index.html`;
  const address = page ? registration.scope : url.href;
  return OWN.has(address) ? address : undefined;
}

async function stored(address, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request);
}
