// Runs inside the comparison's HTML page (see check-report): clicks, keys and filters as a reader would use them.
// Leaves one line a check in <pre id="report-tests">.
(() => {
  'use strict';
  const lines = [];
  const check = (what, holds) => lines.push((holds ? 'ok   ' : 'FAIL ') + what);
  const blocks = [...document.querySelectorAll('.block')];
  const visible = b => getComputedStyle(b).display !== 'none';
  const key = (name, at) => (at || document.activeElement || document.body)
    .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  const filter = status => document.querySelector(`.filter[data-status="${status}"]`);

  check('the page has blocks of both documents', blocks.some(b => b.id.startsWith('f-')) && blocks.some(b => b.id.startsWith('t-')));
  check('nothing of the text became markup', !document.querySelector('article script, article img, article style, article iframe, article b'));
  check('the title is the page’s own', !document.title.includes('hỏng'));
  check('no outside resource', !document.querySelector('link, img, iframe, object, embed, script[src]') && performance.getEntriesByType('resource').length === 0);
  check('every link leads somewhere', [...document.querySelectorAll('a')].every(a => document.getElementById(a.getAttribute('href').slice(1))));
  check('ids stand once', new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size === document.querySelectorAll('[id]').length);
  check('counts on the buttons are those of the pairs', [...document.querySelectorAll('.filter')].every(f => {
    const pairs = new Set(blocks.filter(b => b.dataset.status === f.dataset.status).map(b => b.dataset.pair));
    return Number(f.querySelector('b').textContent) === pairs.size;
  }));

  const paired = blocks.find(b => b.id.startsWith('f-') && b.querySelector('.partner'));
  if (paired) {
    paired.click();
    const picked = blocks.filter(b => b.classList.contains('pick'));
    check('a click picks the block and its counterparts', picked.includes(paired) && picked.some(b => b.id.startsWith('t-')));
    check('the picked pair is drawn', document.querySelectorAll('#wires path.pick').length > 0 || innerWidth <= 760);
    key('Enter', paired);
    check('Enter goes to the counterpart', document.activeElement.id.startsWith('t-'));
    key('Escape');
    check('Escape picks nothing', !document.querySelector('.block.pick'));
    paired.querySelector('.partner').click();
    check('a link to the counterpart focuses it', document.activeElement.id === paired.querySelector('.partner').getAttribute('href').slice(1));
    const before = document.querySelectorAll('#wires path').length;
    filter(paired.dataset.status).click();
    check('a filter hides its blocks', blocks.every(b => visible(b) === (b.dataset.status !== paired.dataset.status)));
    check('and their wires', document.querySelectorAll('#wires path').length < before || innerWidth <= 760);
    check('and says so', filter(paired.dataset.status).getAttribute('aria-pressed') === 'false');
    const link = document.querySelector(`.glance a[href="#${CSS.escape(paired.id).replaceAll('\\', '')}"]`) || document.querySelector('.glance a');
    key('0');
    check('0 shows all', blocks.every(visible) && link !== null);
  }
  key('5');
  check('5 hides what was omitted', blocks.filter(b => b.dataset.status === 'omitted').every(b => !visible(b)));
  key('5');
  check('5 again shows it', blocks.every(visible));
  blocks[0].focus();
  key('j');
  check('j goes to the next block', document.activeElement === blocks[1]);
  key('k');
  check('k goes back', document.activeElement === blocks[0]);
  key('Escape');
  check('nothing is wider than the page', document.documentElement.scrollWidth <= innerWidth + 1);

  const out = document.createElement('pre');
  out.id = 'report-tests';
  out.textContent = lines.join('\n');
  document.body.append(out);
})();
