import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../src/page/page.ts';

const rows = [
  {
    name: 'a boundary, what was shown until then goes',
    html: '<main><p>one</p><!--$?--><template id="B:0"></template><i>wait</i><!--/$--><p>three</p></main><div hidden id="S:0"><p>two</p></div><script>$RC("B:0","S:0")</script>',
    text: 'one two three',
  },
  {
    name: 'a part that the script sends elsewhere',
    html: '<main><p>one</p><template id="P:1"></template><p>three</p></main><div hidden id="S:4"><p>two</p></div><script>$RS("S:4","P:1")</script>',
    text: 'one two three',
  },
  {
    name: 'parts within parts',
    html: '<main><!--$?--><template id="B:0"></template><!--/$--></main><div hidden id="S:0"><p>one</p><template id="P:1"></template></div><div hidden id="S:1"><p>two</p></div>',
    text: 'one two',
  },
  {
    name: 'a boundary without an end keeps what follows',
    html: '<main><template id="B:0"></template><p>two</p></main><div hidden id="S:0"><p>one</p></div>',
    text: 'one two',
  },
  {
    name: 'a part in its own place',
    html: '<main><div hidden id="S:0"><template id="B:0"></template><p>one</p></div></main>',
    text: 'one',
  },
];
for (const { name, html, text } of rows) {
  test(`streamed content is put in its place: ${name}`, () => {
    const page = openPage(`<body>${html}</body>`);
    assert.equal(
      page
        .$('main')
        .text()
        .replace(/(?<=[a-z])(?=one|two|three)/g, ' '),
      text,
    );
    assert.deepEqual(
      page
        .$('main p')
        .toArray()
        .map((element) => page.$(element).text()),
      text.split(' '),
    );
  });
}
