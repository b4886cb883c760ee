// Every page works without this script. With it a list follows its filters at once: only the results and the counts
// change, the focus stays, and the new total is announced by the status region.
const form = document.getElementById('zoekform')
const results = document.querySelector('.ov-list__results')
let latest

if (form && results) {
  addEventListener('change', event => {
    if (event.target.form === form && event.target.matches('[type=checkbox], select')) refresh()
  })
  addEventListener('popstate', () => location.reload())
}

function address() {
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''))
  return form.action + (query.size ? `?${query}` : '')
}

async function refresh() {
  latest?.abort()
  latest = new AbortController()
  const url = address()
  try {
    const answer = await fetch(url, { signal: latest.signal, headers: { Accept: 'text/html' } })
    if (!answer.ok) return form.requestSubmit()
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
    history.pushState(null, '', url)
  } catch (problem) {
    if (problem.name !== 'AbortError') form.requestSubmit()
  }
}

function show(page) {
  const fresh = page.querySelector('.ov-list__results')
  const bar = results.querySelector('.ov-list__bar')
  while (bar.nextSibling) bar.nextSibling.remove()
  const freshBar = fresh.querySelector('.ov-list__bar')
  while (freshBar.nextSibling) results.append(freshBar.nextSibling)
  swap(page, '.ov-list__total')
  swap(page, '.ov-list__open .nl-button__label')
  swap(page, '.ov-facet__summary')
  swap(page, '#filters .ov-choice__count')
  document.title = page.title
}

/** Texts that stand in the same order on both pages. */
function swap(page, selector) {
  const fresh = page.querySelectorAll(selector)
  const old = document.querySelectorAll(selector)
  if (fresh.length === old.length) old.forEach((element, at) => { if (element.innerHTML !== fresh[at].innerHTML) element.innerHTML = fresh[at].innerHTML })
}

// Buttons that only a browser can answer: they show themselves when it can.
const voice = window.speechSynthesis
const does = {
  print: () => window.print(),
  copy: button => navigator.clipboard.writeText(location.href.split('#')[0]).then(() => say(button.dataset.done)),
  speak: button => voice.speaking || voice.pending ? hush(button) : read(button),
}
const can = { print: 'print' in window, copy: Boolean(navigator.clipboard), speak: Boolean(voice && window.SpeechSynthesisUtterance) }

for (const button of document.querySelectorAll('[data-does]')) {
  button.hidden = !can[button.dataset.does]
  button.addEventListener('click', () => does[button.dataset.does](button))
}
if (voice) addEventListener('pagehide', () => voice.cancel())

function say(text) {
  const status = document.querySelector('[data-said]')
  if (status) status.textContent = text
}

/** Reads what is on the page in its order; what is folded away is left out. */
function read(button) {
  const texts = [...document.querySelectorAll('[data-speak]')].filter(part => part.checkVisibility?.() ?? true)
    .flatMap(part => part.children.length ? [...part.querySelectorAll('h2, h3, p, li')] : [part]).filter(part => part.textContent.trim())
  const lines = texts.map(part => Object.assign(new SpeechSynthesisUtterance(part.textContent.trim()), { lang: part.closest('[lang]').lang }))
  if (lines.length > 0) lines.at(-1).onend = lines.at(-1).onerror = () => label(button, false)
  label(button, true)
  lines.forEach(line => voice.speak(line))
}

function hush(button) {
  voice.cancel()
  label(button, false)
}

/** "Lees voor", or "Stop met voorlezen" while it is read. */
function label(button, on) {
  const words = button.querySelector('.nl-button__label')
  button.dataset.start ??= words.textContent
  words.textContent = on ? button.dataset.done : button.dataset.start
}
