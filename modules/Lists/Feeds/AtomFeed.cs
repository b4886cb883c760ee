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
    public static string Write(PublicList list, ListRequest request, IReadOnlyList<string> chosen, FeedPage shown, IReadOnlyList<SearchHit> hits, PageContext page, DateTimeOffset now) => Write(
        $"{page.T(list.Title)}{(chosen.Count > 0 ? ": " : "")}{string.Join(", ", chosen)} | {page.Site.Name}", shown, ListAddress.Of(list.Path, request with { Sort = "", Way = "", Page = 1 }), hits, page, now);

    /// <param name="shown">Which part of the feed this is. All parts have the id of the whole.</param>
    /// <param name="alternate">Path of the page that shows the same.</param>
    /// <param name="hits">Of this part.</param>
    public static string Write(string title, FeedPage shown, string alternate, IReadOnlyList<SearchHit> hits, PageContext page, DateTimeOffset now)
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
        var entries = hits.Select(hit => (Card: StoredResult.Card(hit, page.Site.Language, now, page.Site.TimeZone), Changed: Changed(hit))).ToList();
        // Where there is nothing, that is so today.
        Element(xml, "updated", Date(entries.Select(entry => entry.Changed).DefaultIfEmpty(new(now.UtcDateTime.Date, TimeSpan.Zero)).Max()));
        foreach (var (card, changed) in entries)
        {
            xml.WriteStartElement("entry", Namespace);
            Element(xml, "title", card.Title);
            Element(xml, "id", $"urn:orchardvrijwilligers:{page.Authority}:{card.Id}");
            Link(xml, "alternate", page.Absolute(card.Url));
            Element(xml, "updated", Date(changed));
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", page.Site.Name);
            xml.WriteEndElement();
            Element(xml, "summary", string.Join(" · ", ((string[])[card.Hero, Day(card, page), .. card.Places, card.Summary]).Where(part => part.Length > 0)));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.Flush();
        return text.ToString();
    }

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

    // A StringWriter would say encoding="utf-16" in the declaration of what is sent as UTF-8.
    private sealed class Utf8Text : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
