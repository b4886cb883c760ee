using System.Text;
using System.Xml;
using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Search;

namespace OrchardVrijwilligers.Modules.Lists.Feeds;

/// <summary>A selection of a list as Atom (RFC 4287), with ids that stay when titles and addresses change.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="chosen">What was asked, in words: of two feeds one should see which is which.</param>
    public static string Write(FollowedSelection followed, IReadOnlyList<string> chosen, FeedPage shown, DateTimeOffset now)
    {
        var (list, page) = (followed.List, followed.Page);
        var title = $"{page.T(list.Title)}{(chosen.Count > 0 ? ": " : "")}{string.Join(", ", chosen)} | {page.Site.Name}";
        return Write(title, shown, ListAddress.Of(list.Path, followed.Request with { Sort = "", Way = "", Page = 1 }), followed.Found.Hits, page, now, followed.IsGone && shown.Number == 1 ? [.. followed.Gone] : []);
    }

    /// <param name="shown">Which part of the feed this is. All parts have the id of the whole.</param>
    /// <param name="alternate">Path of the page that shows the same.</param>
    /// <param name="hits">Of this part.</param>
    /// <param name="gone">What was chosen and is not there, in words.</param>
    public static string Write(string title, FeedPage shown, string alternate, IReadOnlyList<SearchHit> hits, PageContext page, DateTimeOffset now, params IReadOnlyList<string> gone)
    {
        var text = new Utf8Text();
        using var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true });
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, page.Site.Culture);
        Element(xml, "title", title);
        Element(xml, "id", page.Absolute(shown.At(1)));
        Link(xml, "self", page.Absolute(shown.At(shown.Number)));
        foreach (var (relation, path) in shown.Links()) Link(xml, relation, page.Absolute(path));
        Link(xml, "alternate", page.Absolute(alternate));
        var entries = hits.Select(hit => Of(StoredResult.Card(hit, page.Site.Language, now, page.Site.TimeZone), Changed(hit), page)).ToList();
        if (gone.Count > 0) entries.Insert(0, OfGone(gone, page.Absolute(shown.At(1)), alternate, page, now));
        // Where there is nothing, that is so today.
        Element(xml, "updated", Date(entries.Select(entry => entry.Changed).DefaultIfEmpty(new(now.UtcDateTime.Date, TimeSpan.Zero)).Max()));
        foreach (var entry in entries) Write(xml, entry, page);
        xml.WriteEndElement();
        xml.Flush();
        return text.ToString();
    }

    private static void Write(XmlWriter xml, Entry entry, PageContext page)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", entry.Title);
        Element(xml, "id", entry.Id);
        Link(xml, "alternate", page.Absolute(entry.Path));
        Element(xml, "updated", Date(entry.Changed));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", page.Site.Name);
        xml.WriteEndElement();
        Element(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static Entry Of(Card card, DateTimeOffset changed, PageContext page) => new(card.Title, $"urn:orchardvrijwilligers:{page.Authority}:{card.Id}", card.Url, changed,
        string.Join(" · ", ((string[])[card.Hero, Day(card, page), .. card.Places, card.Summary]).Where(part => part.Length > 0)));

    // People follow a saved search for years, and terms, places and organizations go. A reader of feeds shows entries and hides failures: so this is
    // told in an entry, with the way to choose anew. It is of the first of the month: of 1970 nobody would see it, and each day anew it would be a nuisance.
    private static Entry OfGone(IReadOnlyList<string> gone, string feed, string path, PageContext page, DateTimeOffset now) => new(page.T("Een keuze die je volgt is er niet meer"), feed + "#keuze", path,
        new(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero), page.T("Dit portaal kent niet: {0}. Kies opnieuw en volg dan de nieuwe feed.", string.Join(", ", gone)));

    private static string Day(Card card, PageContext page) =>
        card.Start is { } start ? TimeZoneInfo.ConvertTime(start, page.Site.TimeZone).ToString("dddd d MMMM yyyy", page.Site.Texts.Culture) : "";

    // XML has no place at all for most control characters, not even escaped.
    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))));

    private static DateTimeOffset Changed(SearchHit hit)
    {
        using var resource = System.Text.Json.JsonDocument.Parse(StoredResult.Resource(hit.Payload));
        return resource.RootElement.TryGetProperty("gewijzigd", out var changed) && changed.TryGetDateTimeOffset(out var date) ? date : DateTimeOffset.UnixEpoch;
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Date(DateTimeOffset date) => date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <param name="Path">Of the page that it leads to.</param>
    private sealed record Entry(string Title, string Id, string Path, DateTimeOffset Changed, string Summary);

    // A StringWriter would say encoding="utf-16" in the declaration of what is sent as UTF-8.
    private sealed class Utf8Text : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
