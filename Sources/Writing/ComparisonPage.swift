/// The style and the script of the comparison's HTML page.
enum ComparisonPage {
  static let style = """
    :root { color-scheme: light dark; --bg: #f6f5f2; --card: #fff; --ink: #1c1d20; --soft: #62656c; --line: #d9d7d0;
      --verbatim: #6b7280; --adapted: #2563b8; --split: #7a3fb0; --merged: #0f766e; --omitted: #c02626; --added: #15803d;
      --del: #fbdcdc; --ins: #d5f2dc; --moved: #e4defa; --pick: #f5b301; }
    @media (prefers-color-scheme: dark) { :root { --bg: #17181b; --card: #212327; --ink: #e8e8e6; --soft: #a3a6ad;
      --line: #383b41; --verbatim: #9aa1ac; --adapted: #7db2f5; --split: #c69af0; --merged: #5ecabd; --omitted: #f58a8a;
      --added: #7bd694; --del: #5b2527; --ins: #1d4a2b; --moved: #3a3260; --pick: #f5c542; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--bg); color: var(--ink); font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
    header, .findings { max-width: 1500px; margin: 0 auto; padding: 12px 20px 0; }
    h1 { font-size: 1.35rem; margin: 4px 0; overflow-wrap: anywhere; }
    .arrow { color: var(--soft); }
    .relation, .coverage, .keys { margin: 4px 0; color: var(--soft); overflow-wrap: anywhere; }
    .keys { font-size: .8rem; }
    .mismatch { margin: 8px 0; padding: 8px 12px; border-left: 4px solid var(--omitted); background: var(--del); font-weight: 600; }
    meter { width: 140px; vertical-align: middle; }
    kbd { font: .75rem ui-monospace, monospace; border: 1px solid var(--line); border-radius: 3px; padding: 0 4px; color: var(--soft); }
    nav { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0; }
    button { font: inherit; font-size: .9rem; cursor: pointer; color: var(--ink); background: var(--card); border: 1px solid var(--line);
      border-left: 4px solid var(--c, var(--line)); border-radius: 6px; padding: 3px 10px; }
    button[aria-pressed="false"] { opacity: .45; text-decoration: line-through; }
    .verbatim { --c: var(--verbatim); } .adapted { --c: var(--adapted); } .split { --c: var(--split); }
    .merged { --c: var(--merged); } .omitted { --c: var(--omitted); } .added { --c: var(--added); }
    .findings summary { cursor: pointer; font-weight: 600; }
    .findings ul { margin: 6px 0; padding-left: 20px; } .findings li { margin: 3px 0; overflow-wrap: anywhere; }
    .kind { font-size: .8rem; font-weight: 600; color: var(--omitted); }
    a { color: var(--adapted); }
    main { display: grid; grid-template-columns: minmax(0, 1fr) 64px minmax(0, 1fr); max-width: 1500px; margin: 0 auto; padding: 8px 20px 40px; position: relative; }
    #wires { grid-column: 2; grid-row: 1; width: 64px; height: 100%; overflow: visible; }
    #wires path { fill: none; stroke-width: 2; opacity: .5; } #wires path.pick { stroke-width: 4; opacity: 1; }
    #side-f { grid-column: 1; grid-row: 1; } #side-t { grid-column: 3; grid-row: 1; }
    h2 { font-size: 1rem; margin: 4px 0; } h2 small { font-weight: 400; color: var(--soft); }
    .title { margin: 0 0 8px; color: var(--soft); font-style: italic; overflow-wrap: anywhere; }
    .block { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--c); border-radius: 6px;
      margin: 0 0 8px calc(var(--depth) * 14px); padding: 6px 10px; cursor: pointer; scroll-margin: 80px; }
    .glance { display: grid; grid-template-columns: max-content 1fr; gap: 2px 12px; margin: 8px 0; font-size: .95rem; max-height: 9.5em; overflow: auto; }
    .glance dt { color: var(--c); font-weight: 700; } .glance dd { margin: 0; overflow-wrap: anywhere; } .sep { color: var(--soft); }
    .block.frame { border-style: dashed; border-left-style: solid; }
    .block.omitted, .block.added { background: color-mix(in srgb, var(--c) 9%, var(--card)); }
    .block p { margin: 2px 0; overflow-wrap: anywhere; }
    .top { font-size: .8rem; } .id { font-weight: 700; }
    .badge { color: var(--c); font-weight: 600; }
    .reason { font-size: .8rem; color: var(--soft); }
    .block:focus-visible { outline: 2px solid var(--adapted); } .block.pick { outline: 3px solid var(--pick); }
    .hidden { display: none; }
    del { background: var(--del); text-decoration: line-through; text-decoration-thickness: 1px; border-radius: 2px; }
    ins { background: var(--ins); text-decoration: none; border-radius: 2px; }
    .expected { background: none; text-decoration: none; border-bottom: 2px dotted var(--soft); }
    .moved { background: var(--moved); text-decoration: none; }
    @media (max-width: 760px) { main { display: block; padding: 8px 10px; } #wires, .keys { display: none; }
      header, .findings { padding: 8px 10px 0; } .block { margin-left: calc(var(--depth) * 6px); } }
    @media print { :root { color-scheme: light; --bg: #fff; --card: #fff; --ink: #000; } body { font-size: 10pt; }
      nav, .keys { display: none; } .glance { max-height: none; } .block { break-inside: avoid; } main { padding: 0; grid-template-columns: minmax(0, 1fr) 40px minmax(0, 1fr); }
      del, ins, .moved, .block { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }

    """

  static let script = """
    (() => {
      'use strict';
      const blocks = [...document.querySelectorAll('.block')];
      const filters = [...document.querySelectorAll('.filter')];
      const wires = document.getElementById('wires');
      let picked = null;
      const shown = b => !b.classList.contains('hidden');
      const target = link => document.getElementById(link.getAttribute('href').slice(1));
      const group = pair => blocks.filter(b => b.dataset.pair === pair);
      function draw() {
        wires.replaceChildren();
        const box = wires.getBoundingClientRect();
        if (!box.width) return;
        for (const f of blocks) if (shown(f) && f.id[0] === 'f') for (const link of f.querySelectorAll('.partner')) {
          const t = target(link), pair = f.dataset.pair;
          if (!t || !shown(t)) continue;
          const a = f.getBoundingClientRect(), b = t.getBoundingClientRect();
          const y1 = a.top + Math.min(a.height / 2, 24) - box.top, y2 = b.top + Math.min(b.height / 2, 24) - box.top;
          const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
          path.setAttribute('d', `M0 ${y1} C${box.width / 2} ${y1} ${box.width / 2} ${y2} ${box.width} ${y2}`);
          path.style.stroke = getComputedStyle(f).getPropertyValue('--c');
          if (pair === picked) path.classList.add('pick');
          wires.append(path);
        }
      }
      function pick(block, jump) {
        picked = block ? block.dataset.pair : null;
        for (const b of blocks) b.classList.toggle('pick', b.dataset.pair === picked);
        if (block) {
          const other = group(picked).find(b => b.id[0] !== block.id[0] && shown(b));
          if (jump) block.scrollIntoView({ block: 'nearest' });
          if (other && jump) other.scrollIntoView({ block: 'nearest' });
        }
        draw();
      }
      function filter() {
        const on = new Set(filters.filter(f => f.getAttribute('aria-pressed') === 'true').map(f => f.dataset.status));
        for (const b of blocks) b.classList.toggle('hidden', !on.has(b.dataset.status));
        draw();
      }
      function toggle(button) {
        button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
        filter();
      }
      function showAll() { for (const f of filters) f.setAttribute('aria-pressed', 'true'); filter(); }
      for (const f of filters) f.addEventListener('click', () => toggle(f));
      document.getElementById('all').addEventListener('click', showAll);
      for (const b of blocks) b.addEventListener('click', e => { if (!e.target.closest('a')) { b.focus(); pick(b, false); } });
      document.addEventListener('click', e => {
        const link = e.target.closest('a[href^="#"]');
        if (!link) return;
        e.preventDefault();
        const block = target(link);
        if (!block) return;
        if (!shown(block)) showAll();
        block.focus(); block.scrollIntoView({ block: 'center' }); pick(block, false);
      });
      function step(by) {
        const list = blocks.filter(shown), at = list.indexOf(document.activeElement);
        const next = list[Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + by))];
        if (next) { next.focus(); next.scrollIntoView({ block: 'nearest' }); pick(next, true); }
      }
      document.addEventListener('keydown', e => {
        if (e.ctrlKey || e.metaKey || e.altKey) return;
        if (e.key === 'j') step(1);
        else if (e.key === 'k') step(-1);
        else if (e.key === 'Escape') pick(null);
        else if (e.key === '0') showAll();
        else if (e.key >= '1' && e.key <= String(filters.length)) toggle(filters[e.key - 1]);
        else if (e.key === 'Enter' && document.activeElement.classList.contains('block')) {
          const here = document.activeElement, other = group(here.dataset.pair).find(b => b.id[0] !== here.id[0] && shown(b));
          if (other) { other.focus(); other.scrollIntoView({ block: 'center' }); pick(other, false); }
        } else return;
        if (e.key !== 'Enter' || picked) e.preventDefault();
      });
      window.addEventListener('resize', draw);
      window.addEventListener('beforeprint', draw);
      document.querySelectorAll('details').forEach(d => d.addEventListener('toggle', draw));
      draw();
    })();

    """
}
