// Madang: what a page does beyond reading and sending forms. Everything works without this file.
// Live regions, keyboard shortcuts, questions before destructive acts, one sending per click,
// texts kept while they are written, the offline notice, and switches without a jump.

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

// ---- the notice about the connection ----

const notice = $("[data-offline]");
let noticeTimer = 0;

function tell(words, good = false) {
  if (!notice || notice.textContent === words) return;
  clearTimeout(noticeTimer);
  notice.textContent = words;
  notice.toggleAttribute("data-good", good);
  notice.hidden = !words;
  if (good) noticeTimer = setTimeout(() => tell(""), 4000);
}

addEventListener("offline", () => tell(notice?.dataset.offlineText ?? ""));
addEventListener("online", () => tell(notice?.dataset.onlineText ?? "", true));

// ---- live regions: <section data-live="topic" data-src="/fragment"> ----

const regions = () => $$("[data-live][data-src]");
const loading = new Map();

/** Fetches the fragment of a region and puts it in place if it says something new. */
async function refresh(region, spread) {
  const src = region.dataset.src;
  if (loading.has(src)) {
    loading.set(src, "again");
    return;
  }
  loading.set(src, "once");
  try {
    // A full hall would ask in one instant: each page waits a random part of the spread.
    if (spread) await wait(Math.random() * spread);
    const answer = await fetch(src, { headers: { Accept: "text/html", "X-Madang-Fragment": "1" }, credentials: "same-origin", cache: "no-cache" });
    if (answer.redirected || answer.status === 403) return location.reload();
    if (!answer.ok) return;
    put(region, await answer.text());
  } catch {
    tell(notice?.dataset.staleText ?? "");
  } finally {
    const again = loading.get(src) === "again";
    loading.delete(src);
    if (again) refresh(region, spread);
  }
}

/** Swaps the content of a region, keeping focus, open disclosures, and what is being typed. */
function put(region, html) {
  const asked = $("#confirm");
  if (asked?.open) {
    // The form that is being asked about must not go away under the question.
    asked.addEventListener("close", () => setTimeout(() => put(region, html), 500), { once: true });
    return;
  }
  const page = new DOMParser().parseFromString(html, "text/html");
  const fresh = $(`[data-src="${CSS.escape(region.dataset.src)}"]`, page) ?? page.body;
  if (fresh.innerHTML.trim() === region.madangShown) return;
  const shown = fresh.innerHTML.trim();
  if (shown === region.innerHTML.trim()) {
    region.madangShown = shown;
    return;
  }
  const before = remember(region);
  region.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
  region.madangShown = shown;
  restore(region, before);
  prepare(region);
  region.dispatchEvent(new CustomEvent("madang:fresh", { bubbles: true }));
}

function remember(region) {
  const active = region.contains(document.activeElement) ? document.activeElement : null;
  return {
    open: $$("details[open]", region).map(pathOf),
    typed: $$("input, select, textarea", region)
      .filter((field) => field.name && field.type !== "hidden" && changed(field))
      .map((field) => [field.name, field.id, field.type, field.value, field.checked, field.form?.getAttribute("action")]),
    focus: active && pathOf(active),
    caret: active && "selectionStart" in active ? [active.selectionStart, active.selectionEnd] : null,
    said: $$("[role=status]", region).map((status) => status.textContent.trim()),
  };
}

const changed = (field) =>
  field.type === "checkbox" || field.type === "radio"
    ? field.checked !== field.defaultChecked
    : field.tagName === "SELECT"
      ? field.selectedOptions[0] !== ($$("option", field).find((option) => option.defaultSelected) ?? field.options[0])
      : field.value !== field.defaultValue;

/** An address of an element that outlives a swap: its id, its name, or its place among its kind. */
function pathOf(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const tag = element.tagName.toLowerCase();
  if (element.name) return `${tag}[name="${CSS.escape(element.name)}"]${element.value && tag !== "textarea" ? `[value="${CSS.escape(element.value)}"]` : ""}`;
  if (element.getAttribute("href")) return `${tag}[href="${CSS.escape(element.getAttribute("href"))}"]`;
  const region = element.closest("[data-live]") ?? document.body;
  return { tag, at: $$(tag, region).indexOf(element) };
}

const found = (region, path) => (typeof path === "string" ? $(path, region) : $$(path.tag, region)[path.at]);

function restore(region, { open, typed, focus, caret, said }) {
  for (const path of open) found(region, path)?.setAttribute("open", "");
  for (const [name, id, type, value, checked, action] of typed) {
    for (const field of $$(`[name="${CSS.escape(name)}"]:not([type=hidden])`, region)) {
      // Two forms may post the same field to one address; what was typed goes back to its own.
      if (field.form?.getAttribute("action") !== action || field.id !== id) continue;
      if (type === "radio" || type === "checkbox") {
        if (field.value === value) field.checked = checked;
      } else field.value = value;
    }
  }
  const target = focus && found(region, focus);
  if (target) {
    target.focus({ preventScroll: true });
    if (caret && caret[0] !== null && "setSelectionRange" in target) target.setSelectionRange(...caret);
  } else if (focus) {
    // What had the focus is gone (a vote closed): stay in the region rather than at the top.
    region.tabIndex = -1;
    region.focus({ preventScroll: true });
  }
  // A swapped status is a new element, which readers pass over: say it once in a lasting one.
  const news = $$("[role=status]", region).map((status) => status.textContent.trim());
  const fresh = news.filter((words, at) => words && words !== said[at]);
  if (fresh.length) announce(fresh.join(". "));
}

function announce(words) {
  let speaker = $("#announcer");
  if (!speaker) {
    speaker = Object.assign(document.createElement("p"), { id: "announcer", className: "vh" });
    speaker.setAttribute("role", "status");
    document.body.append(speaker);
  }
  speaker.textContent = "";
  setTimeout(() => (speaker.textContent = words), 60);
}

function follow() {
  const topics = [...new Set(regions().map((region) => region.dataset.live))];
  if (!topics.length || !("EventSource" in window)) return;
  const after = Math.min(...regions().map((region) => Number(region.dataset.seq ?? 0)));
  const events = new EventSource(`/events?topic=${topics.map(encodeURIComponent).join(",")}${after > 0 ? `&after=${after}` : ""}`);
  let lost = false;
  const all = (topic, spread) => regions().filter((region) => !topic || region.dataset.live === topic).forEach((region) => refresh(region, spread));
  const hear = (event) => {
    let said;
    try { said = JSON.parse(event.data); } catch { return; }
    all(said.topic, Number(document.body.dataset.spread ?? 400));
  };
  events.onmessage = hear;
  events.addEventListener("changed", hear);
  // The house could not tell what was missed: fetch everything.
  events.addEventListener("reload", () => all(null, 1500));
  events.onopen = () => {
    if (lost) { all(null, 1500); tell(notice?.dataset.onlineText ?? "", true); }
    lost = false;
  };
  events.onerror = () => {
    lost = true;
    // A short break mends itself unseen.
    setTimeout(() => lost && tell(notice?.dataset.staleText ?? ""), 5000);
  };
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

// ---- keyboard: data-key="v" on buttons and links, and ? for the list ----

const typing = (target) => target.closest?.("input, select, textarea, [contenteditable], dialog[open]");

addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  if (event.key === "?") {
    event.preventDefault();
    return showKeys();
  }
  // By place as well as by letter: a Korean keyboard sends ㅍ for v.
  const letter = event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key.toLowerCase();
  const target = $$("[data-key]").find((element) => element.dataset.key === letter && !element.disabled && element.offsetParent);
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.click();
});

function showKeys() {
  const dialog = $("#keys");
  const body = $("[data-keys]", dialog);
  if (!dialog?.showModal || !body) return;
  const rows = $$("[data-key]").filter((element) => element.offsetParent).map((element) => {
    const row = document.createElement("tr");
    const head = Object.assign(document.createElement("th"), { scope: "row" });
    head.append(Object.assign(document.createElement("kbd"), { textContent: element.dataset.key.toUpperCase() }));
    row.append(head, Object.assign(document.createElement("td"), { textContent: element.textContent.trim() }));
    return row;
  });
  if (!rows.length) {
    const row = document.createElement("tr");
    row.append(Object.assign(document.createElement("td"), { colSpan: 2, textContent: body.dataset.none }));
    rows.push(row);
  }
  body.replaceChildren(...rows);
  dialog.showModal();
}

// ---- forms: ask first, send once, keep what is written ----

addEventListener("submit", (event) => {
  const form = event.target;
  const by = event.submitter;
  if (form.method === "dialog") return;
  const question = by?.dataset.confirm ?? form.dataset.confirm;
  const dialog = $("#confirm");
  if (question && !form.madangSure && dialog?.showModal) {
    event.preventDefault();
    $("#confirm-text").textContent = question;
    $("[data-yes]", dialog).textContent = by?.textContent.trim() || $("[data-yes]", dialog).textContent;
    dialog.returnValue = "";
    dialog.onclose = () => {
      by?.focus();
      if (dialog.returnValue !== "yes") return;
      form.madangSure = true;
      form.requestSubmit(by ?? undefined);
    };
    return dialog.showModal();
  }
  form.madangSure = false;
  if (form.dataset.choice === "theme" && by) return chooseTheme(event, form, by);
  if (form.madangSent) return event.preventDefault();
  form.madangSent = true;
  // After the browser has read the form, or the button's own value would be lost.
  setTimeout(() => by?.setAttribute("data-busy", ""));
  forget(form);
});

// Coming back by the back button, a form may be sent again.
addEventListener("pageshow", () => $$("form").forEach((form) => {
  form.madangSent = false;
  $$("[data-busy]", form).forEach((button) => button.removeAttribute("data-busy"));
}));

function chooseTheme(event, form, by) {
  event.preventDefault();
  if (by.value === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = by.value;
  $$("[name=to]", form).forEach((button) => button.setAttribute("aria-pressed", String(button === by)));
  const body = new URLSearchParams(new FormData(form));
  body.set("to", by.value);
  fetch(form.action, { method: "POST", body, redirect: "manual", credentials: "same-origin" }).catch(() => {});
}

const keepKey = (field) => `madang:${location.pathname}:${field.name}`;

function keep(field) {
  if (field.madangKept) return;
  field.madangKept = true;
  const line = Object.assign(document.createElement("p"), { className: "saved" });
  field.after(line);
  const words = document.body.dataset;
  let old = null;
  try { old = localStorage.getItem(keepKey(field)); } catch { return; }
  if (old && !field.value) {
    field.value = old;
    line.textContent = words.restored ?? "";
  }
  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try { localStorage.setItem(keepKey(field), field.value); } catch { return; }
      line.textContent = words.saved ?? "";
    }, 600);
  });
}

function forget(form) {
  for (const field of $$("[data-kept]", form)) {
    try { localStorage.removeItem(keepKey(field)); } catch { return; }
  }
}

// ---- the clock of the hall ----

const clockAt = () => $("[data-clock]");
if (clockAt()) {
  const ahead = Date.parse(`${clockAt().dateTime}+09:00`) - Date.now();
  setInterval(() => (clockAt().textContent = new Date(Date.now() + ahead + 324e5).toISOString().slice(11, 16)), 1000);
}

// ---- start ----

function prepare(root) {
  $$("[data-kept]", root).forEach(keep);
}

prepare(document);
follow();
$("[data-focus]")?.focus();
