using System.Globalization;
using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Seo.Data;

/// <summary>An item with everything that its structured data is made of.</summary>
internal sealed record LinkedItem(ContentItem Item, DetailPage Detail, IReadOnlyList<PublicField> Fields, LinkedDataSettings Settings, SeoSettings Site, PageContext Page)
{
    public string Url => Page.Absolute(Page.Path);

    public FieldReading? Field(string name) => name.Length == 0 ? null : Fields.FirstOrDefault(field => field.Settings.Name == name && !field.Reading.IsEmpty)?.Reading;

    public string Text(string name) => Field(name)?.Text ?? "";

    /// <summary>Whether the item has a choice that is written as <c>name=value</c>, or one of several: <c>name=value|other</c>.</summary>
    public bool Has(string choice) => choice.Split('=', 2) is [var name, var values] && Field(name)?.Values.Any(found => values.Split('|').Contains(found.Value)) == true;

    public bool IsRemote => Has(Settings.Remote);

    /// <summary>The words of the page: its lead and the texts of its main column.</summary>
    public string Words => string.Join("\n", Fields.Where(part => part.Settings.Zone is "lead" or "body" && part.Settings.Role != "easy").OrderBy(part => part.Settings.Zone == "lead" ? 0 : 1)
        .Select(part => part.Definition.FieldType == "HtmlField" ? part.Reading.SearchText : part.Reading.Text).Where(text => text.Length > 0));

    /// <summary>With the offset that holds at that moment where the portal is.</summary>
    public string Moment(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Page.Site.TimeZone).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public JsonObject Portal() => new() { ["@type"] = "Organization", ["name"] = Page.Site.Name, ["url"] = Page.Absolute("/") };

    /// <summary>Who offers it; the portal itself when nobody is named.</summary>
    public JsonObject Owner()
    {
        if (Fields.FirstOrDefault(field => field.Settings.Role == "organization" && !field.Reading.IsEmpty) is not { Reading: var owner }) return Portal();
        var organization = new JsonObject { ["@type"] = "Organization", ["name"] = owner.Text };
        if (owner.Url is { } url) organization["sameAs"] = Page.Absolute(url);
        return organization;
    }

    /// <summary>Where it is: the address, else the region of the portal; null when neither is known.</summary>
    public JsonObject? Place()
    {
        var address = Address();
        var name = Text(Settings.Location);
        if (address is null && name.Length == 0 && Site.Region.Length == 0) return null;
        var place = new JsonObject { ["@type"] = "Place" };
        if (name.Length > 0) place["name"] = name;
        place["address"] = address ?? Postal("", "", Site.Region);
        if (Fields.Select(field => field.Reading.Point).FirstOrDefault(point => point is not null) is var (latitude, longitude))
            place["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = latitude, ["longitude"] = longitude };
        return place;
    }

    public JsonObject? Address() => Fields.FirstOrDefault(field => field.Definition.FieldType == "AddressField" && !field.Reading.IsEmpty)?.Reading.Api is JsonObject api
        ? Postal(api.Text("straat"), api.Text("postcode"), api.Text("plaats"))
        : null;

    /// <summary>What it costs; a price only where the page says a number.</summary>
    public JsonObject Offer()
    {
        var (words, link) = (Text(Settings.Cost), Field(Settings.SignUp)?.Url);
        var digits = new string([.. words.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(letter => char.IsAsciiDigit(letter) || letter is ',' or '.')]).Replace(',', '.').TrimEnd('.');
        var price = decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros) ? euros : 0m;
        var offer = new JsonObject { ["@type"] = "Offer", ["price"] = price, ["priceCurrency"] = "EUR", ["url"] = link is null ? Url : Page.Absolute(link) };
        if (link is not null && !link.StartsWith('/')) offer["url"] = link;
        if (Field(Settings.PlacesLeft)?.Number is { } left) offer["availability"] = left > 0 ? "https://schema.org/InStock" : "https://schema.org/SoldOut";
        return offer;
    }

    private JsonObject Postal(string street, string code, string town)
    {
        var address = new JsonObject { ["@type"] = "PostalAddress" };
        if (street.Length > 0) address["streetAddress"] = street;
        if (code.Length > 0) address["postalCode"] = code;
        if ((town.Length > 0 ? town : Site.Region) is { Length: > 0 } locality) address["addressLocality"] = locality;
        address["addressCountry"] = Site.Country;
        return address;
    }
}
