import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract, ExtractError } from '../../src/index.ts';

const walls = [
  { name: 'a bot check', html: '<title>Just a moment...</title><body><div id="challenge-running">Checking</div></body>' },
  { name: 'a captcha', html: '<title>News</title><body><p>Prove it.</p><div id="px-captcha"></div></body>' },
  {
    name: 'access denied',
    html: '<title>Access Denied</title><body><h1>Access Denied</h1><p>You have no permission to access this server.</p></body>',
  },
  { name: 'a consent wall', html: '<title>Before you continue</title><body><p>We and our 812 partners store things.</p></body>' },
  {
    name: 'a block page that explains itself',
    html: `<title>Attention Required! | Cloudflare</title><body><div id="cf-error-details"><h1>Sorry, you have been blocked</h1><h2>You cannot reach kestrelbay.example</h2><p>${'A security service protects this site from attacks. Some of what you did set it off, as certain words or odd data can. '.repeat(3)}</p><p>Write to the owner and name the number below.</p><span>Cloudflare Ray ID: <strong>8f0a</strong></span></div></body>`,
  },
  {
    name: 'a check that loads from a service',
    html: '<title>kestrelbay.example</title><body><p id="cmsg">Please enable JS and disable any ad blocker</p><script src="https://ct.captcha-delivery.com/c.js"></script></body>',
  },
  {
    name: 'press and hold',
    html: '<title>Access to this page has been denied</title><body><h1>Press & Hold to confirm you are a human (and not a bot).</h1></body>',
  },
  {
    name: 'a frame of a firewall',
    html: '<body><iframe src="/_Incapsula_Resource?CWUDNSAI=9">Request unsuccessful. Incapsula incident ID: 77-1</iframe></body>',
  },
  {
    name: 'a choice between tracking and a subscription, in German',
    html: `<title>Talbote | Ihre Wahl</title><body><div class="message"><h2>Weiter mit Werbung oder im Abo</h2><p>${'Mit Ihrer Zustimmung verarbeiten wir und unsere Partner personenbezogene Daten durch Cookies und Tracking, um Werbung zu zeigen. Die Einwilligung ist jederzeit widerrufbar, mehr steht in unserer Datenschutzerklärung. '.repeat(4)}</p><button>Akzeptieren und weiter</button><button>Abo abschließen</button></div></body>`,
  },
  {
    name: 'a privacy gate, in Dutch',
    html: `<title>Jouw privacy-instellingen</title><body><main><h1>Dit is jouw keuze</h1><p>${'Wij en onze partners plaatsen cookies en gebruiken persoonlijke gegevens voor advertenties, als je daarvoor toestemming geeft. Lees meer in ons privacybeleid. '.repeat(5)}</p><button class="btn">Akkoord</button></main></body>`,
  },
  {
    name: 'a consent page, in French',
    html: `<title>Vos choix</title><body><main><p>${'Avec votre consentement, nos partenaires et nous utilisons des cookies et des traceurs pour la publicité et traitons des données. Le retrait du consentement est possible à tout moment. '.repeat(4)}</p><button>Tout accepter</button></main></body>`,
  },
  {
    name: 'a sign-up wall',
    html: '<title>Sign Up | Kestrel</title><body><h1>Join to read on</h1><form><input name="email"></form></body>',
  },
  {
    name: 'a shell that says it loads',
    html: '<title>News</title><body><app-root><p>Loading …</p></app-root><script src="/main.js"></script></body>',
  },
  {
    name: 'an enciphered text',
    html: `<title>Late ferry</title><body><article><h1>Late ferry</h1>${'<p class="obfuscated">Uif gfssz jt mbuf bhbjo- boe opcpez lopxt xiz ju jt/ Uif ibscpvs nbtufs xbjut po uif rvbz xjui b mbnq/</p>'.repeat(4)}</article></body>`,
  },
  { name: 'a login wall', html: '<title>Log in</title><body><form><input name="u"><input type="password"></form></body>' },
  { name: 'a shell for scripts', html: '<title>News</title><body><div id="root"></div><script src="/app.js"></script></body>' },
  {
    name: 'a page that wants scripts',
    html: '<title>News</title><body><noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script></body>',
  },
];
for (const { name, html } of walls) {
  test(`${name} is blocked`, async () => {
    await assert.rejects(extract(html), (error) => error instanceof ExtractError && error.code === 'blocked');
  });
}

test('the dek of an enciphered text is a paywalled preview', async () => {
  const dek = 'Nobody knows who it is that waits for the ferry on the quay, or why a lamp is carried there by day.';
  const { access, text } = await extract(
    `<title>Late ferry</title><body><article><h1>Late ferry</h1><p>${dek}</p>${'<p class="obfuscated">Uif gfssz jt mbuf bhbjo- boe opcpez lopxt xiz ju jt/ Uif ibscpvs nbtufs xbjut po uif rvbz xjui b mbnq/</p>'.repeat(4)}</article></body>`,
  );
  assert.deepEqual([access, text], ['paywalled', dek]);
});

test('a short article beside a login form is an article', async () => {
  const { text } = await extract(
    `<title>Ferry</title><body><form><input type="password"></form><article><h1>Ferry</h1><p>${'The ferry leaves late today and nobody knows why. '.repeat(7)}</p></article></body>`,
  );
  assert.match(text, /ferry leaves late/);
});

const articles = [
  {
    name: 'an article about cookies, beside a consent banner',
    html: `<title>Law on cookies passes</title><body><div class="banner">We use cookies <button>Accept</button></div><article><h1>Law on cookies passes</h1><p>${'The town council of Kestrel Bay voted on Monday to ban cookies that follow readers from one page to the next, after a debate that lasted until midnight. '.repeat(5)}</p></article></body>`,
  },
  {
    name: 'an article whose headline begins like a wall',
    html: `<title>Access denied: the beach that nobody may enter</title><body><article><h1>Access denied: the beach that nobody may enter</h1><p>${'Every morning the same three people climb over the same locked gate, and every morning a guard writes down their names. '.repeat(4)}</p></article></body>`,
  },
];
for (const { name, html } of articles) {
  test(`${name} is an article`, async () => assert.ok((await extract(html)).text.length > 400));
}
