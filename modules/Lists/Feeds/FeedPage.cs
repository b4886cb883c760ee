using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Modules.Lists.Queries;

namespace OrchardVrijwilligers.Modules.Lists.Feeds;

/// <summary>One page of a feed (RFC 5005, section 3), and how many there are.</summary>
/// <param name="Number">From 1 to <paramref name="Last"/>.</param>
/// <param name="At">The path of a page, by its number.</param>
internal sealed record FeedPage(int Number, int Last, Func<int, string> At)
{
    public const int Size = 50;

    /// <summary>The number that is asked for; null when it is none, and the answer is done.</summary>
    public static async Task<int?> AskedAsync(HttpContext http)
    {
        var problems = new List<(string Parameter, string Message)>();
        var number = ListRequest.ReadPage(http.Request.Query, problems);
        if (problems.Count == 0) return number;
        await FeedRefusal.WriteAsync(http, problems);
        return null;
    }

    /// <summary>Null when there is no such page, and the answer is done. Of a feed without entries the first is there.</summary>
    public static async Task<FeedPage?> FindAsync(HttpContext http, int number, long total, Func<int, string> at)
    {
        var last = (int)Math.Clamp((total + Size - 1) / Size, 1, int.MaxValue);
        if (number <= last) return new(number, last, at);
        await FeedRefusal.WriteAsync(http, StatusCodes.Status404NotFound, $"Deze feed heeft geen pagina {number}.");
        return null;
    }

    /// <summary>The other pages, by what they are to this one.</summary>
    public IEnumerable<(string Relation, string Path)> Links()
    {
        if (Last == 1) yield break;
        yield return ("first", At(1));
        if (Number > 1) yield return ("previous", At(Number - 1));
        if (Number < Last) yield return ("next", At(Number + 1));
        yield return ("last", At(Last));
    }
}
