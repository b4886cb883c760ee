using System.Net;
using System.Net.Sockets;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardVrijwilligers.Modules.Admin.Tests;

/// <summary>One visitor with cookies and an address of its own. It follows no redirect by itself.</summary>
public sealed class Browser : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private static int visitors;
    private readonly HttpClient client;

    public Browser(string address)
    {
        var from = new IPEndPoint(IPAddress.Parse($"127.0.1.{Interlocked.Increment(ref visitors) % 250 + 1}"), 0);
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies, ConnectCallback = (to, stop) => ConnectAsync(from, to, stop) }) { BaseAddress = new(address) };
    }

    public CookieContainer Cookies { get; } = new();

    public HttpClient Client => client;

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path);

    public async Task<IDocument> PageAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(path);
        return await ReadAsync(answer, status);
    }

    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == status, $"{answer.RequestMessage?.RequestUri} answered {(int)answer.StatusCode}: {text[..Math.Min(600, text.Length)]}");
        return await Parser.ParseDocumentAsync(text);
    }

    /// <summary>Fills in the form of a page that is posted to a path and sends it, with the hidden fields that it has.</summary>
    public Task<HttpResponseMessage> SubmitAsync(IDocument page, string action, params (string Name, string Value)[] values)
    {
        var form = page.QuerySelector($"form[method=post][action='{action}']") ?? throw new InvalidOperationException($"There is no form for {action} on this page: {page.Body?.InnerHtml}");
        var fields = form.QuerySelectorAll("input[name], textarea[name]").Where(input => input.GetAttribute("type") != "file")
            .ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? input.TextContent);
        foreach (var (name, value) in values) fields[name] = value;
        return PostAsync(action, fields);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        if (headers.Length == 0) headers = [("Sec-Fetch-Site", "same-origin")];
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await client.SendAsync(request);
    }

    public async Task<HttpResponseMessage> SignInAsync(string email, string password, string prefix = "")
    {
        var page = await PageAsync($"{prefix}/aanmelden");
        return await SubmitAsync(page, $"{prefix}/aanmelden", ("email", email), ("wachtwoord", password));
    }

    public void Dispose() => client.Dispose();

    private static async ValueTask<Stream> ConnectAsync(IPEndPoint from, SocketsHttpConnectionContext to, CancellationToken stop)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(from);
        await socket.ConnectAsync(to.DnsEndPoint, stop);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
