// Suggestions under a search box: the combobox of WAI-ARIA's authoring practices. Arrows choose, Enter takes, Escape
// closes; without this script, or when the server has nothing to say, it is the same search box.
const pause = 120
const remembered = new Map()

for (const input of document.querySelectorAll('input[data-suggest]')) suggest(input)

function suggest(input) {
  const list = document.createElement('ul')
  let timer, question
  let options = []
  let chosen = -1
  list.className = 'ov-suggest'
  list.id = `${input.id}-suggesties`
  list.hidden = true
  // A list that scrolls would be a stop of its own, and be gone the moment one stops there.
  list.tabIndex = -1
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.dataset.suggestLabel)
  input.after(list)
  input.parentElement.classList.add('ov-suggest__field')
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]) input.setAttribute(name, value)

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  })
  input.addEventListener('keydown', event => {
    if (event.isComposing || list.hidden) return
    if (event.key === 'ArrowDown') choose(chosen + 1 < options.length ? chosen + 1 : -1)
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? options.length - 1 : chosen - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen >= 0) take(options[chosen])
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', close)
  // A press would move the focus, and so close the list before the click arrives.
  list.addEventListener('pointerdown', event => event.preventDefault())
  list.addEventListener('click', event => {
    const row = event.target.closest('[role=option]')
    if (row) take(options[[...list.children].indexOf(row)])
  })

  async function ask() {
    const typed = input.value.trim()
    question = typed
    if (typed.length < 2) return close()
    const found = await answer(input.dataset.suggest, typed)
    if (question === typed && document.activeElement === input) show(found)
  }

  function show(found) {
    options = [...found.woorden.map(text => ({ text })), ...found.titels.map(title => ({ text: title.titel, kind: title.soort, path: title.pad }))]
    list.replaceChildren(...options.map(row))
    chosen = -1
    input.removeAttribute('aria-activedescendant')
    list.hidden = options.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
  }

  function row(option, at) {
    const element = document.createElement('li')
    element.id = `${list.id}-${at}`
    element.className = option.path ? 'ov-suggest__row ov-suggest__row--title' : 'ov-suggest__row'
    element.setAttribute('role', 'option')
    element.setAttribute('aria-selected', 'false')
    element.append(option.text)
    if (option.kind) {
      const kind = document.createElement('span')
      kind.className = 'ov-suggest__kind'
      kind.textContent = ` ${option.kind}`
      element.append(kind)
    }
    return element
  }

  function choose(at) {
    list.children[chosen]?.setAttribute('aria-selected', 'false')
    chosen = at
    list.children[at]?.setAttribute('aria-selected', 'true')
    list.children[at]?.scrollIntoView({ block: 'nearest' })
    if (at < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', list.children[at].id)
  }

  function take(option) {
    const prefix = (document.documentElement.dataset.base ?? '/').replace(/\/$/, '')
    if (option.path) return location.assign(prefix + option.path)
    input.value = option.text
    close()
    input.form.requestSubmit()
  }

  function close() {
    clearTimeout(timer)
    question = ''
    list.hidden = true
    chosen = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
}

/** What the server suggests; nothing when it cannot be reached. */
async function answer(address, typed) {
  const url = new URL(address, location.href)
  url.searchParams.set('q', typed)
  url.searchParams.set('taal', document.documentElement.lang)
  if (remembered.has(url.href)) return remembered.get(url.href)
  try {
    const response = await fetch(url, { headers: { Accept: 'application/json' } })
    if (!response.ok) throw new Error(response.status)
    const found = await response.json()
    remembered.set(url.href, found)
    return found
  } catch {
    return { woorden: [], titels: [] }
  }
}
