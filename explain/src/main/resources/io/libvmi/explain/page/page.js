
'use strict';
(function () {
  const data = JSON.parse(document.getElementById('data').textContent);
  const list = document.getElementById('rows');
  const rows = Array.from(list.children);
  const panel = document.getElementById('panel');
  const filter = document.getElementById('filter');
  const lost = document.getElementById('lost');
  const count = document.getElementById('count');
  const kinds = {
    option: 'an option',
    factory: 'an option that the factory gives by itself',
    maker: 'what is there before any option',
    manifest: 'the text of the manifest',
    edit: 'a change past the options',
  };
  let chosen = -1;

  // Whatever comes from the manifest goes through here, and so is only ever text.
  function make(name, style, ...content) {
    const element = document.createElement(name);
    if (style) element.className = style;
    element.append(...content.filter((part) => part !== null));
    return element;
  }

  const changes = (row) => data.rows[row].changes || [];
  const last = (row) => changes(row)[changes(row).length - 1];
  const setBy = (row) => (changes(row).length ? last(row).step : -1);
  const ofWhole = (step) => (step.by === undefined ? '' : ' of ' + data.steps[step.by].name);

  /** The rows below a path: a field's own one, or those of an object or a list. */
  function within(path) {
    const found = [];
    data.rows.forEach((row, i) => {
      const next = row.path.charAt(path.length);
      if (row.changes && row.path.startsWith(path) && (next === '' || next === '.' || next === '[')) found.push(i);
    });
    return found;
  }

  function stepLink(number) {
    const step = data.steps[number];
    const button = make('button', 'step', step.text + ofWhole(step));
    button.type = 'button';
    button.addEventListener('click', () => showStep(number));
    return button;
  }

  /** A link to a row, by its path from a place that is known. */
  function rowLink(number, from = '') {
    const path = data.rows[number].path;
    const button = make('button', 'step', path === from ? path : path.slice(from.length).replace(/^\./, ''));
    button.type = 'button';
    button.addEventListener('click', () => choose(number, true));
    return button;
  }

  const where = (step) => make('span', 'at', step.where === 'unknown' ? 'place not known' : step.where);

  function calls(step) {
    if (step.calls.length < 2) return null;
    const steps = step.calls.map((call) => make('li', 'at', call));
    return make('div', '', make('h3', '', 'Called by way of'), make('ol', '', ...steps));
  }

  function show(...content) {
    const close = make('button', '', '\u00d7');
    close.id = 'close';
    close.type = 'button';
    close.setAttribute('aria-label', 'Close');
    close.addEventListener('click', hide);
    panel.replaceChildren(close, ...content.filter((part) => part !== null));
    panel.classList.add('open');
    document.body.classList.add('open');
    panel.scrollTop = 0;
  }

  function hide() {
    panel.classList.remove('open');
    document.body.classList.remove('open');
    if (chosen >= 0) rows[chosen].focus({ preventScroll: true });
  }

  function showField(number) {
    const row = data.rows[number];
    const now = last(number);
    const step = data.steps[now.step];
    const history = row.changes.slice().reverse().map((change, i) => {
      const by = data.steps[change.step];
      const value = change.value === null ? make('span', 'quiet', 'cleared') : make('code', '', short(change.value));
      return make('li', i ? 'loser' : 'winner', value, make('div', '', stepLink(change.step)), where(by));
    });
    const others = [];
    data.rows.forEach((other, i) => {
      if (i !== number && setBy(i) === now.step) others.push(make('li', '', rowLink(i)));
    });
    const notices = data.notices.filter((notice) => notice.row === number);
    show(
      make('h2', '', row.path),
      now.value === null ? make('p', 'quiet', 'Not in the manifest any more.') : make('pre', '', now.value),
      make('h3', '', now.value === null ? 'Cleared by' : 'Set by'),
      make('p', '', stepLink(now.step), make('br'), where(step)),
      make('p', 'quiet', kinds[step.kind]),
      calls(step),
      history.length > 1 ? make('h3', '', 'History, the latest first') : null,
      history.length > 1 ? make('ol', 'history', ...history) : null,
      notices.length ? make('h3', '', 'Worth knowing') : null,
      notices.length ? make('ul', '', ...notices.map((notice) => make('li', '', notice.message))) : null,
      others.length ? make('h3', '', 'Set by the same call') : null,
      others.length ? make('ul', '', ...others) : null,
    );
  }

  function showGroup(path) {
    const fields = within(path);
    const bySteps = new Map();
    for (const field of fields) {
      bySteps.set(setBy(field), (bySteps.get(setBy(field)) || []).concat(field));
    }
    const parts = [];
    bySteps.forEach((set, step) => {
      const items = set.map((field) => make('li', '', rowLink(field, path)));
      parts.push(make('li', '', stepLink(step), ' ', where(data.steps[step]), make('ul', '', ...items)));
    });
    show(
      make('h2', '', path),
      make('p', 'quiet', fields.length + (fields.length === 1 ? ' field, set by' : ' fields, set by')),
      make('ul', '', ...parts),
    );
  }

  function showStep(number) {
    const step = data.steps[number];
    const set = [];
    const gone = [];
    data.rows.forEach((row, i) => {
      const all = changes(i);
      all.forEach((change, at) => {
        if (change.step !== number) return;
        const value = change.value === null ? '' : ' ' + short(change.value);
        if (at === all.length - 1 && change.value !== null) {
          set.push(make('li', '', rowLink(i), make('code', '', value)));
        } else if (change.value === null) {
          set.push(make('li', '', 'cleared ', rowLink(i)));
        } else {
          gone.push(make('li', '', rowLink(i), make('s', '', value)));
        }
      });
    });
    const given = step.arguments.map((argument) =>
      make('div', '', make('h3', '', argument.name), make('pre', '', argument.value)));
    const notices = data.notices.filter((notice) => notice.step === number);
    mark(number);
    show(
      make('h2', '', step.text),
      make('p', '', where(step)),
      make('p', 'quiet', kinds[step.kind]),
      step.by === undefined ? null : make('p', '', 'part of ', stepLink(step.by)),
      calls(step),
      ...given,
      set.length ? make('h3', '', 'It set') : make('p', '', 'Nothing of it is in the manifest.'),
      set.length ? make('ul', '', ...set) : null,
      gone.length ? make('h3', '', 'Lost since') : null,
      gone.length ? make('ul', '', ...gone) : null,
      notices.length ? make('h3', '', 'Worth knowing') : null,
      notices.length ? make('ul', '', ...notices.map((notice) => make('li', '', notice.message))) : null,
    );
  }

  function short(value) {
    const lines = value.split('\n');
    return lines.length > 1 || value.length > 120 ? lines[0].slice(0, 120) + '\u2026' : value;
  }

  /** Marks the rows that a step has set. */
  function mark(step) {
    rows.forEach((row, i) => row.classList.toggle('same', step >= 0 && setBy(i) === step));
  }

  /** Shows a path that has parts but no row of its own, such as an item of a list. */
  function choosePart(path, number) {
    choose(number, true);
    const fields = within(path);
    rows.forEach((row, i) => row.classList.toggle('same', fields.includes(i)));
    showGroup(path);
  }

  function choose(number, jump) {
    if (chosen >= 0) {
      rows[chosen].setAttribute('aria-selected', 'false');
      rows[chosen].tabIndex = -1;
    }
    chosen = number;
    if (rows[number].hidden) {
      filter.value = '';
      lost.checked = false;
      sift();
    }
    rows[number].setAttribute('aria-selected', 'true');
    rows[number].tabIndex = 0;
    if (data.rows[number].changes) showField(number);
    else showGroup(data.rows[number].path);
    mark(setBy(number));
    if (jump) {
      rows[number].focus({ preventScroll: true });
      rows[number].scrollIntoView({ block: 'nearest' });
    }
    history.replaceState(null, '', '#r' + number);
  }

  // filter

  const hay = data.rows.map((row) => {
    const said = (row.changes || []).map((change) => {
      const step = data.steps[change.step];
      return [change.value, step.text, ofWhole(step), step.where].join(' ');
    });
    return (row.path + ' ' + said.join(' ')).toLowerCase();
  });

  function sift() {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kept = [];
    let fields = 0;
    let all = 0;
    rows.forEach((row, i) => {
      if (!data.rows[i].changes) return;
      const fits = words.every((word) => hay[i].includes(word))
          && (!lost.checked || row.classList.contains('over'));
      row.hidden = !fits;
      all++;
      if (fits) {
        fields++;
        kept.push(data.rows[i].path);
      }
    });
    rows.forEach((row, i) => {
      if (data.rows[i].changes) return;
      const path = data.rows[i].path;
      row.hidden = !kept.some((field) => field.startsWith(path) && '.['.includes(field.charAt(path.length)));
    });
    count.textContent = fields === all ? all + ' fields' : fields ? fields + ' of ' + all + ' fields' : 'no field';
    const first = rows.findIndex((row) => !row.hidden);
    rows.forEach((row, i) => { row.tabIndex = i === (chosen >= 0 && !rows[chosen].hidden ? chosen : first) ? 0 : -1; });
  }

  filter.addEventListener('input', sift);
  lost.addEventListener('change', sift);

  // choosing a row

  const rowOf = (event) => rows.indexOf(event.target.closest('.row'));

  list.addEventListener('click', (event) => {
    const row = rowOf(event);
    tip.hidden = true;
    if (row >= 0 && !String(getSelection())) choose(row, true);
  });

  list.addEventListener('keydown', (event) => {
    const shown = rows.filter((row) => !row.hidden);
    const at = shown.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1, Enter: at, ' ': at }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    if (shown[to]) choose(rows.indexOf(shown[to]), true);
    if (event.key === 'Enter') panel.focus();
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      tip.hidden = true;
      if (event.target === filter) {
        filter.value = '';
        sift();
      } else {
        hide();
      }
    } else if (event.key === '/' && event.target !== filter) {
      event.preventDefault();
      filter.focus();
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#r"]');
    if (!link) return;
    event.preventDefault();
    const number = Number(link.getAttribute('href').slice(2));
    const path = link.dataset.path;
    if (path && path !== data.rows[number].path && within(path).length) choosePart(path, number);
    else choose(number, true);
  });

  // hovering

  const tip = make('div', '');
  tip.id = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true'); // a click tells the same to everybody
  document.body.append(tip);

  list.addEventListener('mousemove', (event) => {
    const row = rowOf(event);
    if (row < 0 || !changes(row).length) {
      tip.hidden = true;
      return;
    }
    const lines = changes(row).slice().reverse().map((change, i) => {
      const step = data.steps[change.step];
      const value = change.value === null ? 'cleared' : short(change.value);
      return make('div', '', make(i ? 's' : 'code', '', value), ' ', step.text + ofWhole(step), ' ', where(step));
    });
    tip.replaceChildren(...lines);
    tip.hidden = false;
    const box = rows[row].getBoundingClientRect();
    const above = box.bottom + tip.offsetHeight + 8 > innerHeight;
    tip.style.top = (above ? box.top - tip.offsetHeight - 4 : box.bottom + 4) + 'px';
    tip.style.left = Math.max(8, Math.min(event.clientX, innerWidth - tip.offsetWidth - 8)) + 'px';
  });
  list.addEventListener('mouseleave', () => { tip.hidden = true; });
  document.addEventListener('scroll', () => { tip.hidden = true; }, { passive: true });

  // the bar is as high as its width wants it, and must not lie above the chosen row
  const bar = document.querySelector('.bar');
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--bar', bar.offsetHeight + 4 + 'px');
  }).observe(bar);

  // the beginning

  sift();
  panel.append(make('p', 'quiet', 'Choose a line, or a box of the picture, to see who set it.'));
  const asked = /^#r(\d+)$/.exec(location.hash);
  if (asked && rows[asked[1]]) choose(Number(asked[1]), true);
})();
