// Every list works without this script. With it a list follows its filters, chips, order, pages and map at once: the address
// changes, the back button works, the focus stays, and only what is other than before is drawn again. What comes is the same page.
const form = document.getElementById('zoekform')
const results = document.querySelector('.ov-list__results')
const total = document.querySelector('.ov-list__total')
const here = () => location.pathname + location.search
let shown = here()
let latest

if (form && results) {
  addEventListener('change', event => {
    // A distance says nothing yet: the postcode comes next.
    if (event.target.name === 'afstand' && !form.elements.postcode?.value) return
    if (event.target.form === form && event.target.matches('[type=checkbox], select')) go(address())
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    document.getElementById('filters')?.hidePopover?.()
    go(address(), { look: true })
  })
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]')
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !isOwn(link)) return
    event.preventDefault()
    go(link.href, { from: link, look: Boolean(link.closest('.ov-pager')) })
  })
  // Who goes on past the end of the filters is done with them.
  document.getElementById('filters')?.addEventListener('focusout', event => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget) && event.currentTarget.matches(':popover-open')) event.currentTarget.hidePopover()
  })
  // A step to a place on this page is no other selection.
  addEventListener('popstate', () => here() !== shown && go(location.href, { back: true }))
}

/** A link to this list with another selection, and not one to an item, a feed or another list. */
const isOwn = link => link.origin === location.origin && link.pathname === new URL(form.action).pathname && Boolean(link.closest('.ov-list')) && !link.hash

/** What the form asks; what was left as it is stays out of the address. */
function address() {
  const first = form.elements.sorteer?.options[0].value
  const query = new URLSearchParams([...new FormData(form)].filter(([name, value]) => value !== '' && !(name === 'sorteer' && value === first)))
  return form.action + (query.size ? `?${query}` : '')
}

async function go(url, { back = false, from = null, look = false } = {}) {
  latest?.abort()
  latest = new AbortController()
  results.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(url, { signal: latest.signal, headers: { Accept: 'text/html' } })
    // A code in the search box leads to the page of one item.
    if (!answer.ok || new URL(answer.url).pathname !== new URL(form.action).pathname) return location.assign(answer.ok ? answer.url : url)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    // A mistake in the form stands at the top, and so does its end.
    if (!page.querySelector('.ov-list__results') || [page, document].some(either => either.querySelector('.ov-problem'))) return location.assign(url)
    if (!back) history.pushState(null, '', url)
    shown = here()
    show(page, from, back)
    if (look) results.scrollIntoView({ block: 'start' })
  } catch (problem) {
    if (problem.name !== 'AbortError') location.assign(url)
  }
}

function show(page, from, back) {
  const fresh = page.querySelector('.ov-list__results')
  const place = from && placeOf(from)
  document.title = page.title
  swap(page, '.ov-list__open .nl-button__label')
  swap(page, '.ov-filters__foot')
  swap(page, '.ov-list__sort select')
  form.querySelectorAll('[name=weergave]').forEach(input => input.remove())
  form.append(...page.querySelectorAll('#zoekform [name=weergave]'))
  facets(page, back || Boolean(from))
  if (back || from) fields(page)
  const bar = results.querySelector('.ov-list__bar')
  while (bar.nextSibling) bar.nextSibling.remove()
  const freshBar = fresh.querySelector('.ov-list__bar')
  while (freshBar.nextSibling) results.append(freshBar.nextSibling)
  bar.querySelector('.ov-list__sort')?.toggleAttribute('hidden', !freshBar.querySelector('.ov-list__sort'))
  if (!bar.querySelector('.ov-list__sort') && freshBar.querySelector('.ov-list__sort')) bar.append(freshBar.querySelector('.ov-list__sort'))
  results.removeAttribute('aria-busy')
  // Last, so that what is read aloud is there to be visited.
  total.textContent = fresh.querySelector('.ov-list__total').textContent
  if (from && !from.isConnected) focusAt(place)
}

/** Replaces what differs; the element itself stays. */
function swap(page, selector) {
  const [old, fresh] = [document.querySelector(selector), page.querySelector(selector)]
  if (old && fresh && old.innerHTML !== fresh.innerHTML) old.innerHTML = fresh.innerHTML
}

/** Facets fold and unfold as the visitor left them. The one in use keeps its boxes, so that the focus stays on the same one. */
function facets(page, all) {
  const groups = document.querySelector('.ov-filters__groups')
  if (!groups) return
  const old = new Map([...groups.children].map(facet => [facet.className, facet]))
  const fresh = [...page.querySelectorAll('.ov-filters__groups > .ov-facet')].map(facet => {
    const present = old.get(facet.className)
    if (!present) return facet
    if (!all && present.contains(document.activeElement)) return counts(present, facet)
    if (all || present.innerHTML !== facet.innerHTML) {
      const unfolded = present.querySelector('.ov-more')?.open
      present.replaceChildren(...facet.childNodes)
      const more = present.querySelector('.ov-more')
      if (more && unfolded) more.open = true
    }
    if (facet.open) present.open = true
    return present
  })
  for (const [name, facet] of old) if (!fresh.some(present => present.className === name)) facet.remove()
  fresh.forEach((facet, at) => { if (groups.children[at] !== facet) groups.insertBefore(facet, groups.children[at] ?? null) })
}

function counts(present, facet) {
  const summary = [present, facet].map(group => group.querySelector('.ov-facet__summary'))
  if (summary[0] !== document.activeElement) summary[0].innerHTML = summary[1].innerHTML
  const values = new Map([...facet.querySelectorAll('input')].map(input => [input.value, input.parentElement.querySelector('.ov-choice__count')?.textContent]))
  for (const input of present.querySelectorAll('input')) {
    const count = input.parentElement.querySelector('.ov-choice__count')
    if (count) count.textContent = values.get(input.value) ?? '0'
  }
  return present
}

/** After a chip or the back button the form says what the page says. */
function fields(page) {
  for (const field of form.querySelectorAll('input:not([type=hidden]), select')) {
    const fresh = field.id && page.getElementById(field.id)
    if (fresh) field.value = fresh.value
  }
}

/** Where a link stood, to find the one that came in its place. After another page one starts at its top. */
const placeOf = link => {
  const kind = ['.ov-chips', '.ov-ways', '.ov-map'].find(list => link.closest(list))
  return kind && { kind, at: [...results.querySelectorAll(`${kind} a`)].indexOf(link) }
}

function focusAt(place) {
  const links = place ? results.querySelectorAll(`${place.kind} a`) : []
  const next = links[Math.min(place?.at ?? 0, links.length - 1)]
  if (next) return next.focus({ preventScroll: true })
  total.tabIndex = -1
  total.focus({ preventScroll: true })
}
