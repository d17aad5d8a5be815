import { blockCss } from './block-css.js'
import { keyboardCss } from './keyboard-css.js'

// Sizes and colours are those of the clients; what is not known of them, as the dark theme, is drawn in their manner.
const messageCss = `.b24m{--text:#333;--link:#2067b0;--attach-link:#1d54a2;--bubble:#fff;--ground:#97bbe2;--grey:#828b95;--dim:rgba(82,92,105,.4);--soft:#f1f4f6;--line:#ccc;--shade:rgba(0,0,0,.07);--base:#00ace3;--primary:#008dba;--secondary:rgba(82,92,105,.7);--secondary-bar:rgba(82,92,105,.2);--alert:#ff5752;
box-sizing:border-box;padding:16px;background:var(--ground);color:var(--text);font:15px/1.3 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;text-align:start;overflow-wrap:anywhere}
.b24m-dark{--text:#e6e9ec;--link:#6db3f2;--attach-link:#6db3f2;--bubble:#2b3037;--ground:#171b20;--grey:#a0a8b0;--dim:rgba(230,233,236,.45);--soft:#383e46;--line:#565d66;--shade:rgba(0,0,0,.4);--primary:#2fa9d3;--secondary:rgba(230,233,236,.65);--secondary-bar:rgba(230,233,236,.25)}
.b24m *{box-sizing:border-box}
.b24m a{color:var(--link);text-decoration:none}
.b24m a:hover{text-decoration:underline}
.b24m a:focus-visible,.b24m button:focus-visible{outline:2px solid #11a9d9;outline-offset:2px}
.b24m-message{max-width:640px}
.b24m-mobile{max-width:390px}
.b24m-refused{opacity:.55}
.b24m-bubble{position:relative;width:fit-content;max-width:calc(100% - 54px);min-width:80px;min-height:42px;padding:9px 10px 6px 14px;border-radius:10px 10px 10px 0;background:var(--bubble);box-shadow:0 1px 2px var(--shade)}
.b24m-mobile .b24m-bubble{max-width:100%}
.b24m-bubble::before{content:"";position:absolute;left:-4px;bottom:0;width:4px;height:9px;background:var(--bubble);clip-path:polygon(100% 0,100% 100%,0 100%)}
.b24m-tailless{border-radius:10px}
.b24m-tailless::before{display:none}
.b24m-text{padding-right:20px;word-break:break-word}
.b24m-time{margin-top:2px;text-align:right;font-size:10px;line-height:11px;color:var(--dim)}
.b24m-link{color:var(--link)}
.b24m-mention{color:var(--attach-link);border-bottom:1px dotted}
.b24m-date{border-bottom:1px dotted var(--dim)}
.b24m-rating{color:#e89b06}
.b24m-code{padding-left:5px;border-left:3px solid #505050;color:#505050;white-space:pre-line}
.b24m-dark .b24m-code{border-color:#a0a0a0;color:#c0c0c0}
.b24m-quote{padding-left:10px;border-left:2px solid #939ba4;color:#767e87;font-size:13px}
.b24m-dark .b24m-quote{color:#a0a8b0}
.b24m-quoted{color:var(--text)}
.b24m-inline-picture{display:block;height:160px;min-width:80px;max-width:100%;border-radius:12px;object-fit:cover}
.b24m-icon{display:inline-block;vertical-align:middle;object-fit:contain}
.b24m-unloaded{display:inline-flex;align-items:center;justify-content:center;overflow:hidden;padding:0 4px;background:var(--soft);color:var(--grey);font:11px/1.2 system-ui,sans-serif;text-align:center}
.b24m-inline-picture.b24m-unloaded{display:flex;width:214px}
.b24m-note{margin:4px 0;padding:4px 8px;max-width:640px;border:1px dashed;border-radius:4px;background:var(--bubble);font:12px/1.35 system-ui,sans-serif;color:var(--grey)}
.b24m-error{color:#c3221e;border-color:#ff5752}
.b24m-warning{color:#8a5a00;border-color:#e89b06}
.b24m-dark .b24m-error{color:#ff8a86}
.b24m-dark .b24m-warning{color:#f0b94a}
.b24m-hidden{display:inline-block;margin:4px 4px 0 0;padding:2px 8px;border:1px dashed var(--grey);border-radius:4px;background:var(--bubble);font:12px/1.35 system-ui,sans-serif;color:var(--grey)}
`

/** The style of every preview: for pages that serve it as a file, and have {@link renderParts} make the rest. */
export const previewCss: string = messageCss + blockCss + keyboardCss
