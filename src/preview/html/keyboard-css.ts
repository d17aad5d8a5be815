/** The style of keyboards and menus. */
export const keyboardCss = `.b24m-keyboard{max-width:500px;margin:2px 0 7px}
.b24m .b24m-button{min-width:37px;max-width:100%;height:auto;min-height:28px;margin:5px 0 0;padding:4px 10px;border:0;border-radius:16px;box-shadow:0 1px 2px rgba(0,0,0,.12);font:13px/20px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;text-align:center;text-decoration:none;word-break:break-all;cursor:pointer}
.b24m .b24m-button:disabled{opacity:.6;cursor:default;pointer-events:none}
.b24m-full{display:block}
.b24m .b24m-full{width:225px}
.b24m-inline{display:inline-block}
.b24m .b24m-button.b24m-inline{margin-right:4px}
.b24m .b24m-fill-base,.b24m .b24m-fill-old{background-color:rgba(255,255,255,.7);color:#525c69}
.b24m .b24m-fill-base:hover{background-color:rgba(255,255,255,.94);color:#333}
.b24m .b24m-fill-secondary{background-color:rgba(255,255,255,.94);color:#00ace3}
.b24m .b24m-fill-secondary:hover{color:#008dba}
.b24m .b24m-fill-primary{background-color:#00ace3;color:#fff}
.b24m .b24m-fill-primary:hover{background-color:#008dba}
.b24m .b24m-fill-alert{background-color:#ff5752;color:#fff}
.b24m .b24m-fill-alert:hover{background-color:#e92f2a}
.b24m-newline{height:0}
.b24m-menu{width:fit-content;min-width:200px;max-width:100%;margin-top:8px;padding:6px 0;border-radius:4px;background:var(--bubble);box-shadow:0 2px 8px rgba(0,0,0,.2)}
.b24m-menu-name{display:block;padding:2px 14px 6px;border-bottom:1px solid var(--line);color:var(--grey);font-size:12px}
.b24m .b24m-item{display:block;width:100%;padding:6px 14px 6px 32px;border:0;background:radial-gradient(circle at 18px 50%,#e89b06 0 5px,transparent 5.5px);color:var(--text);font:13px/20px system-ui,sans-serif;text-align:left;cursor:pointer}
.b24m .b24m-item:disabled{opacity:.5;cursor:default}
`
