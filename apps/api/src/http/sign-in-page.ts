/**
 * Where links lead. The token stands in the fragment, so no server log ever holds it; the page sends it in a POST, which
 * mail scanners that open links do not make, and goes on to `next` when the link names one on this server.
 */
export const SIGN_IN_PAGE = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aanmelden · Weerklank</title>
<script type="module" src="/sign-in.js"></script>
</head>
<body>
<main>
<h1>Weerklank</h1>
<p id="status" role="status">Je wordt aangemeld …</p>
<noscript><p>Zet JavaScript aan om je aan te melden.</p></noscript>
</main>
</body>
</html>
`;

export const SIGN_IN_SCRIPT = `const status = document.getElementById('status');
const link = new URLSearchParams(location.hash.slice(1));
const token = link.get('token');
const next = link.get('next');
history.replaceState(null, '', location.pathname);
if (token === null) status.textContent = 'Open de persoonlijke link uit je mail om je aan te melden.';
else {
  const response = await fetch('/api/v1/sign-ins', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  }).catch(() => null);
  const body = await response?.json().catch(() => null);
  if (!response?.ok) status.textContent = body?.title ?? 'De server is niet bereikbaar. Probeer het zo nog eens.';
  else if (next !== null && new URL(next, location.href).origin === location.origin) location.replace(next);
  else status.textContent = 'Je bent aangemeld.';
}
`;
