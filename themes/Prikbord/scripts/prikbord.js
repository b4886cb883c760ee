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
