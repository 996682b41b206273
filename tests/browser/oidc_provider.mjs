// An OpenID provider that is not ours: npm `oidc-provider` on loopback with its own sign-in and consent pages.
// `node oidc_provider.mjs FOLDER`: FOLDER holds node_modules. Tells its addresses in one line of JSON, ends
// with its standard input.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const installed = createRequire(path.join(path.resolve(process.argv[2]), 'package.json'));
const { Provider } = await import(pathToFileURL(installed.resolve('oidc-provider')));

const server = createServer();
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;

const native = (client_id) => ({
  client_id,
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  redirect_uris: ['http://127.0.0.1/callback'],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
});

const provider = new Provider(issuer, {
  clients: [
    native('kobling-native'),
    { client_id: 'kobling-service', client_secret: 'test-FAKE:secret/+%', redirect_uris: [],
      response_types: [], grant_types: ['client_credentials'], scope: 'read:books' },
  ],
  scopes: ['openid', 'offline_access', 'email', 'profile', 'read:books'],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'given_name', 'family_name'] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@example.org`, email_verified: true, name: `${id} Nordmann` }),
  }),
  features: { clientCredentials: { enabled: true }, revocation: { enabled: true } },
  pkce: { required: () => true },
  // one-time tokens; one that comes again ends the whole authorisation
  rotateRefreshToken: true,
  ttl: { AccessToken: 3600, ClientCredentials: 600, Grant: 86400, IdToken: 300, Interaction: 600,
    RefreshToken: 30 * 86400, Session: 86400 },
  cookies: { keys: ['for tests only'] },
});

server.on('request', provider.callback());
process.stdin.on('end', () => process.exit(0)).resume();
console.log(JSON.stringify({ issuer }));
