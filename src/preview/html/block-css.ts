/** The style of attaches and their blocks. */
export const blockCss = `.b24m-attach{display:flex;margin-top:8px;padding-right:10px;font:14px/1.3 Helvetica,Arial,sans-serif}
.b24m-attach+.b24m-attach{margin-top:2px}
.b24m-legacy .b24m-attach{font-size:13px}
.b24m-attach a,.b24m-attach .b24m-link{color:var(--attach-link)}
.b24m-bar{flex:0 0 3px;margin-right:14px;border-radius:4px}
.b24m-legacy .b24m-bar{margin-right:10px}
.b24m-bar-base{background-color:var(--base)}
.b24m-bar-primary{background-color:var(--primary)}
.b24m-bar-secondary{background-color:var(--secondary-bar)}
.b24m-bar-alert{background-color:var(--alert)}
.b24m-blocks{flex:1 1 auto;min-width:0}
.b24m-block{overflow-wrap:break-word}
.b24m-user{display:flex;align-items:center;gap:5px}
.b24m-user+.b24m-user{margin-top:5px}
.b24m-avatar{flex:0 0 26px;width:26px;height:26px;border:1px solid var(--line);border-radius:50%;object-fit:cover}
.b24m-avatar.b24m-unloaded{padding:0;font-size:0}
.b24m-person{border-color:var(--base);background:radial-gradient(circle at 50% 36%,#fff 0 4.5px,transparent 5px),radial-gradient(circle at 50% 100%,#fff 0 8px,transparent 8.5px),var(--base)}
.b24m-name{font-weight:700}
.b24m-attach span.b24m-name:not(.b24m-link){color:inherit}
.b24m-attach span.b24m-unlinked{color:var(--link);text-decoration:underline dashed}
.b24m-rich{position:relative;max-width:560px;margin:2px 0}
.b24m-rich-line{max-width:calc(100% - 25px)}
.b24m-attach .b24m-rich-title{color:#11a9d9;font:600 13px/1.3 Helvetica,Arial,sans-serif}
.b24m-rich-text{color:var(--grey);font-size:13px}
.b24m-row-name{font-weight:700}
.b24m-value{overflow-wrap:break-word}
.b24m-stack{max-width:100%}
.b24m-stack+.b24m-stack{margin-top:5px}
.b24m-line{display:inline-block;max-width:100%;padding-right:10px;vertical-align:top}
.b24m-legacy .b24m-line{width:200px}
.b24m-side{display:table;max-width:100%;border-spacing:0}
.b24m-side>div{display:table-cell;vertical-align:top}
.b24m-side .b24m-row-name{min-width:50px;padding-right:10px;line-height:20px}
.b24m-side .b24m-value{line-height:21px}
.b24m-attach .b24m-ink-primary{color:var(--primary)}
.b24m-attach .b24m-ink-secondary{color:var(--secondary)}
.b24m-attach .b24m-ink-alert{color:var(--alert)}
.b24m-images{display:flex;max-width:100%;width:fit-content;border-radius:6px;overflow:hidden}
.b24m-picture-link{display:contents}
.b24m-picture{flex:none;max-width:100%;object-fit:contain;background:var(--soft)}
.b24m-cover{object-fit:cover}
.b24m-square{flex:none;width:272px;height:272px;max-width:100%;border-radius:4px;background:var(--soft);object-fit:scale-down}
.b24m-delimiter{width:200px;max-width:100%;height:1px;margin:7px 0;background-color:#ccc}
.b24m-legacy .b24m-delimiter{background-color:#c6c6c6}
.b24m-mobile .b24m-delimiter{width:100%;background-color:var(--line)}
.b24m-attach .b24m-file{display:flex;align-items:center;gap:7px;width:fit-content;min-width:135px;margin-left:-4px;color:inherit}
.b24m-file+.b24m-file{margin-top:10px}
.b24m-file-icon{flex:0 0 28px;height:34px;padding-top:14px;border-radius:3px;background:#7c8a99;color:#fff;font:700 9px/1 Arial,sans-serif;text-align:center;text-transform:uppercase}
.b24m-file-text{display:flex;flex-direction:column}
.b24m-file-name{color:var(--attach-link)}
.b24m-file-size{color:#717171;font-size:12px}
.b24m-dark .b24m-file-size{color:var(--grey)}
`
