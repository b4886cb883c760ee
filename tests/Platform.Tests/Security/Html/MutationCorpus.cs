namespace OrchardVrijwilligers.Platform.Tests.Security.Html;

/// <summary>
/// Markup that means one thing to the parser that cleans and another to the browser that shows: per line a family of
/// tricks, each calling x() if it works.
/// </summary>
internal static class MutationCorpus
{
    private const string Payload = "<img src onerror=x()>";

    public static IEnumerable<string> All =>
        [.. Foreign, .. RawText, .. Tables, .. Forms, .. Attributes, .. Comments, .. Addresses, .. Oddities];

    /// <summary>Foreign content: other rules for text, comments and end tags.</summary>
    private static IEnumerable<string> Foreign =>
    [
        "<svg><script>x()</script></svg>",
        "<svg onload=x()>",
        "<svg><style><!--</style>" + Payload + "--></style></svg>",
        $"<svg></p><style><a id=\"</style>{Payload}\">",
        $"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;{Payload}\">",
        $"<math><mtext><table><mglyph><style><math><a title=\"</style>{Payload}\">",
        $"<form><math><mtext></form><form><mglyph><style></math>{Payload}",
        $"<math><annotation-xml encoding=text/html><style><a title=\"</style>{Payload}\">",
        $"<math><annotation-xml encoding=\"application/xhtml+xml\"><svg><style>{Payload}",
        $"<svg><foreignObject><p><style><a title=\"</style>{Payload}\">",
        $"<svg><desc><b><style>&lt;/style&gt;{Payload}",
        $"<svg><title><style><img title=\"</style></title>{Payload}\">",
        $"<svg><![CDATA[><image xlink:href=\"]]>{Payload}\">",
        $"<math><![CDATA[</math>{Payload}]]>",
        "<svg><a xlink:href=javascript:x()><text y=20>klik</text></a></svg>",
        "<svg><animate onbegin=x() attributeName=x dur=1s>",
        "<svg><set attributeName=href to=javascript:x()><use href=data:image/svg+xml,<svg/onload=x()>#x>",
        "<math href=javascript:x()>klik</math><math><maction actiontype=statusline xlink:href=javascript:x()>k",
        $"<svg><p><svg><style></p>{Payload}</style></svg>",
        $"<math><mi><p></mi><style>{Payload}</style>",
        $"<svg><font color=red><style>{Payload}</style></font>",
        $"<svg/><style><{Payload}</style>",
    ];

    /// <summary>Elements whose content is text to one parser and markup to another.</summary>
    private static IEnumerable<string> RawText =>
    [
        $"<noscript><p title=\"</noscript>{Payload}\">",
        $"<noscript><style></noscript>{Payload}</style></noscript>",
        $"<template><p title=\"</template>{Payload}\"></template>",
        $"<template><script>x()</script>{Payload}</template>",
        $"<iframe><p title=\"</iframe>{Payload}\">",
        $"<noembed><p title=\"</noembed>{Payload}\">",
        $"<noframes><p title=\"</noframes>{Payload}\">",
        $"<xmp><p title=\"</xmp>{Payload}\">",
        $"<textarea><p title=\"</textarea>{Payload}\">",
        $"<title><p title=\"</title>{Payload}\">",
        $"<plaintext>{Payload}",
        $"<style><p title=\"</style>{Payload}\">",
        $"<script>/*</script>{Payload}*/",
        $"<script><!--<script></script>{Payload}</script>",
        $"<xmp></xmp{Payload}></xmp>",
        $"<style></sty</style>{Payload}le>",
        $"<listing>\n&lt;img src onerror=x()&gt;</listing>",
        $"<pre>\n\n{Payload}",
    ];

    private static IEnumerable<string> Tables =>
    [
        $"<table>{Payload}<tr><td>a</table>",
        $"<table><style>{Payload}</style><td>a",
        $"<table><a href=/x><table><a href=javascript:x()>k</a></table></a>",
        $"<table><caption><svg><style></caption>{Payload}",
        $"<table><colgroup><template><style></template>{Payload}",
        $"<table><tr><td><math><mi></td>{Payload}</mi></math>",
        $"<table><input type=hidden onfocus=x() autofocus><select><tr><td>{Payload}",
        "<a><table><a><p></a></table></p></a>",
        "<b><table><td><i></b></td></table></i><b>",
    ];

    private static IEnumerable<string> Forms =>
    [
        "<form action=javascript:x()><button formaction=javascript:x()>k</button><input type=image src onerror=x()>",
        $"<select><style></select>{Payload}</style>",
        $"<select><option><svg><style></select>{Payload}",
        "<select><keygen autofocus onfocus=x()>",
        $"<button><p><button><p>{Payload}",
        $"<form id=a></form><button form=a formaction=javascript:x()>k",
        "<input onfocus=x() autofocus><textarea onfocus=x() autofocus><details ontoggle=x() open>",
        "<isindex action=javascript:x() type=image>",
    ];

    private static IEnumerable<string> Attributes =>
    [
        "<p onclick=x()>a", "<p/onclick=x()>a", "<p\nonclick\n=\nx()>a", "<p \"onclick=x()>a", "<p a=\"\"onclick=x()>a",
        "<p ONCLICK=x()>a", "<p =onclick=x()>a", "<p on\0click=x()>a", "<p onclick\0=x()>a",
        "<p title=\"`onmouseover=x()//\">a", "<p title='\"><script>x()</script>'>a", "<p title=&quot;onclick=x()>a",
        "<p style=\"behavior:url(#x);-moz-binding:url(x);width:expression(x())\">a",
        "<p lang='\" onclick=\"x()'>a", "<p dir='ltr\" onclick=\"x()'>a", "<p class='a\" onclick=\"x()'>a",
        "<p id='a\" onclick=\"x()'>a", "<ol start='1\" onclick=\"x()'><li>a", "<time datetime='1\" onclick=\"x()'>a",
        "<a href='/\" onclick=\"x()'>a", "<img src='/\" onerror=\"x()'>", "<img src=/ alt='\" onerror=x()>'>",
        "<img srcset=\"x 1x\" src=/ sizes=x onerror=x()>", "<p is=x-y contenteditable tabindex=1 onfocus=x() autofocus>a",
        "<a ping=javascript:x() href=/ download=x>a", "<p xml:base=javascript:x() xmlns:x=javascript:x()>a",
        "<body onload=x()><p>a", "<html onmouseover=x()>", "<img name=createElement src=/><form name=cookie>",
    ];

    private static IEnumerable<string> Comments =>
    [
        $"<!--><{Payload}-->", $"<!---->{Payload}", $"<!--->{Payload}-->", $"<!-- --!>{Payload}-->",
        $"<!--<!-->{Payload}-->", $"<!{Payload}>", $"<?xml {Payload}?>", $"</ {Payload}>", $"<!doctype {Payload}>",
        $"<![CDATA[{Payload}]]>", $"<!-- `{Payload}` -->", "<![if IE]><script>x()</script><![endif]>",
        $"<p title=\"--><script>x()</script>\">a", $"<%{Payload}%>",
    ];

    private static IEnumerable<string> Addresses =>
    [
        "<a href=javascript:x()>k", "<a href=' javascript:x()'>k", "<a href='\x01javascript:x()'>k",
        "<a href='java\tscript:x()'>k", "<a href='java\r\nscript:x()'>k", "<a href='javascript&colon;x()'>k",
        "<a href='&#106;&#97;vascript:x()'>k", "<a href='&#x6A&#x61vascript:x()'>k", "<a href='jav&#x00;ascript:x()'>k",
        "<a href='JAVASCRIPT:x()'>k", "<a href='javascript\n:x()'>k", "<a href=vbscript:x()>k", "<a href='livescript:x()'>k",
        "<a href='data:text/html;base64,PHNjcmlwdD54KCk8L3NjcmlwdD4='>k", "<a href='feed:javascript:x()'>k",
        "<img src=javascript:x()>", "<img src='data:image/svg+xml,<svg onload=x()>'>", "<img lowsrc=javascript:x() dynsrc=x>",
        "<blockquote cite=javascript:x()>q", "<q cite='java\nscript:x()'>q", "<base href=javascript:x()//><a href=/>k",
        "<meta http-equiv=refresh content='0;url=javascript:x()'>", "<link rel=stylesheet href=javascript:x()>",
        "<object data=javascript:x()><embed src=javascript:x()><iframe src=javascript:x() srcdoc='<script>x()</script>'>",
        "<video src onerror=x()><source onerror=x()></video><audio src onerror=x()>", "<table background=javascript:x()><td>a",
        "<area href=javascript:x()><map name=m><area href=javascript:x()></map>",
    ];

    private static IEnumerable<string> Oddities =>
    [
        "<scr<script>ipt>x()</script>", "<<script>x()//<</script>", "<script x>x()</script x>", "<script/x>x()</script>",
        "<SCRIPT\u0020>x()</SCRIPT\u0009>", "\u3008script\u3009x()", "+ADw-script+AD4-x()+ADw-/script+AD4-",
        "&lt;script&gt;x()&lt;/script&gt;", "&amp;lt;script&amp;gt;x()", "<\0script>x()</script>", "<script\0>x()</script>",
        "<image src onerror=x()>", "<frameset onload=x()><frame src=javascript:x()>", "<marquee onstart=x()>a</marquee>",
        "<portal src=javascript:x()>", "<dialog open onclose=x()>a</dialog>", "<x-y onclick=x()><slot name=a>b</slot></x-y>",
        "<p><![CDATA[<script>x()</script>]]>", "<ruby><rtc><rp onclick=x()>a", "<nobr><a><nobr><a onclick=x()>b",
        "<b id=a><b id=b><b id=c><b id=d><p>x</b></b></b></b></p>y",
        "<object><param name=src value=javascript:x()></object>", "<p>\u202E<script>x()</script>", "<applet code=x onerror=x()>",
    ];
}
