import { brackets, call, layStatement, word } from './layout.js'
import { phpArray, phpText } from './php-literal.js'
import type { Payload } from './read-payload.js'

const STEP = 4

const B24PHPSDK = `<?php

require_once 'vendor/autoload.php';

use Bitrix24\\SDK\\Services\\ServiceBuilderFactory;

$b24 = ServiceBuilderFactory::createServiceBuilderFromWebhook(getenv('B24_WEBHOOK'));`

/** It has the webhook in its settings. */
const CREST = `<?php

require_once 'crest.php';`

export function b24phpsdkSnippet({ method, params }: Payload): string {
  const made = call('$b24->core->call', [word(phpText(method)), phpArray(params)])
  return `${B24PHPSDK}

${layStatement('$response = ', made, ';', STEP)}
print_r($response->getResponseData()->getResult());
`
}

/** The SDK throws where a call fails. */
export function b24phpsdkSequence(payloads: readonly Payload[]): string {
  return `${B24PHPSDK}

${callsList(payloads)}

foreach ($calls as [$method, $params]) {
    $response = $b24->core->call($method, $params);
    print_r($response->getResponseData()->getResult());
}
`
}

export function crestSnippet({ method, params }: Payload): string {
  const made = call('CRest::call', [word(phpText(method)), phpArray(params)])
  return `${CREST}

${layStatement('$answer = ', made, ';', STEP)}
print_r($answer);
`
}

export function crestSequence(payloads: readonly Payload[]): string {
  return `${CREST}

${callsList(payloads)}

foreach ($calls as [$method, $params]) {
    $answer = CRest::call($method, $params);
    print_r($answer);
    if (!empty($answer['error'])) {
        break;
    }
}
`
}

function callsList(payloads: readonly Payload[]): string {
  const pairs = payloads.map(({ method, params }) => brackets('[', [word(phpText(method)), phpArray(params)], ']'))
  return layStatement('$calls = ', { ...brackets('[', pairs, ']'), flat: undefined }, ';', STEP)
}
