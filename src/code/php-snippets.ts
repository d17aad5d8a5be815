import { call, layStatement, word } from './layout.js'
import { phpArray, phpText } from './php-literal.js'
import type { Payload } from './read-payload.js'

const STEP = 4

export function b24phpsdkSnippet({ method, params }: Payload): string {
  const made = call('$b24->core->call', [word(phpText(method)), phpArray(params)])
  return `<?php

require_once 'vendor/autoload.php';

use Bitrix24\\SDK\\Services\\ServiceBuilderFactory;

$b24 = ServiceBuilderFactory::createServiceBuilderFromWebhook(getenv('B24_WEBHOOK'));

${layStatement('$response = ', made, ';', STEP)}
print_r($response->getResponseData()->getResult());
`
}

/** CRest has the webhook in its settings. */
export function crestSnippet({ method, params }: Payload): string {
  const made = call('CRest::call', [word(phpText(method)), phpArray(params)])
  return `<?php

require_once 'crest.php';

${layStatement('$answer = ', made, ';', STEP)}
print_r($answer);
`
}
