namespace OrchardVrijwilligers.Platform.Security.Html;

/// <summary>
/// Makes HTML that people wrote safe to show: what the policy does not allow goes. The result is written from the
/// parsed tree and contains no tag or attribute outside the policy, whichever parser reads it and wherever it stands.
/// Sanitizing a result changes nothing.
/// </summary>
public sealed class HtmlSanitizer
{
    private const int MostRounds = 6;

    private readonly HtmlPolicy _policy;
    private readonly HtmlTreeReader _reader;

    /// <exception cref="ArgumentException">The policy allows something that can never be safe, such as script.</exception>
    public HtmlSanitizer(HtmlPolicy policy)
    {
        PolicyFloor.Demand(policy);
        _policy = policy;
        _reader = new HtmlTreeReader(policy.MaxLength, policy.MaxDepth, policy.MaxNodes);
    }

    /// <exception cref="HtmlTooLargeException">The input or the result passes a limit of the policy.</exception>
    public string Sanitize(string html) => Report(html).Html;

    /// <inheritdoc cref="Sanitize"/>
    public SanitizeReport Report(string html)
    {
        var log = new RemovalLog();
        var current = html;
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Pass(current, log);
            if (next == current) return new SanitizeReport(current, log.ToList());
            current = next;
        }
        log.Add(HtmlRemovalKind.Structure, "");
        return new SanitizeReport(TextOnly(current), log.ToList());
    }

    /// <summary>
    /// Some trees read back differently from how they were written (links in tables in links), and then again. What
    /// does not settle in a few rounds keeps only its text.
    /// </summary>
    private string TextOnly(string html)
    {
        var writer = new HtmlWriter();
        writer.Open("p", []);
        foreach (var node in _reader.Read(html)) writer.Text(node.TextContent);
        writer.Close("p");
        return writer.ToString();
    }

    private string Pass(string html, RemovalLog log)
    {
        var clean = new SanitizePass(_policy, log).Run(_reader.Read(html));
        return clean.Length <= _policy.MaxLength
            ? clean
            : throw new HtmlTooLargeException(HtmlLimit.Length, _policy.MaxLength);
    }
}
