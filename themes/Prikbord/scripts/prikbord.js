// Buttons that only a browser can answer: they show themselves when it can.
const voice = window.speechSynthesis
const does = {
  print: () => window.print(),
  copy: button => navigator.clipboard.writeText(location.href.split('#')[0]).then(() => say(button.dataset.done), () => say(button.dataset.failed)),
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
