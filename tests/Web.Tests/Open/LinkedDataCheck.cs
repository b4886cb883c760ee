using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;

namespace OrchardVrijwilligers.Web.Tests.Open;

/// <summary>Holds the JSON-LD of a page to rows W1 and W2 of the standards, and to what the page says. Strict: a property that is not known is wrong.</summary>
internal static class LinkedDataCheck
{
    private static readonly Dictionary<string, (string[] Must, string[] May)> Types = new()
    {
        ["JobPosting"] = (["url", "title", "description", "identifier", "datePosted", "employmentType", "hiringOrganization", "directApply"], ["validThrough", "jobLocation", "jobLocationType", "applicantLocationRequirements"]),
        ["Event"] = (["url", "name", "startDate", "eventStatus", "eventAttendanceMode", "location", "organizer", "offers", "isAccessibleForFree"], ["description", "image", "endDate", "maximumAttendeeCapacity", "remainingAttendeeCapacity", "subEvent"]),
        ["Course"] = (["url", "name", "description", "provider", "offers", "hasCourseInstance"], ["image", "educationalLevel"]),
        ["Article"] = (["url", "headline", "datePublished", "author", "publisher", "mainEntityOfPage", "inLanguage"], ["description", "image", "dateModified"]),
        ["Organization"] = (["name"], ["url", "description", "image", "address", "sameAs", "telephone", "email"]),
        ["WebPage"] = (["url", "name"], ["description", "image"]),
        ["BreadcrumbList"] = (["itemListElement"], []),
        ["WebSite"] = (["name", "url", "potentialAction", "publisher", "inLanguage"], []),
        ["ListItem"] = (["position", "name", "item"], []),
        ["PropertyValue"] = (["name", "value"], []),
        ["Place"] = (["address"], ["name", "geo"]),
        ["PostalAddress"] = (["addressCountry"], ["streetAddress", "postalCode", "addressLocality"]),
        ["GeoCoordinates"] = (["latitude", "longitude"], []),
        ["VirtualLocation"] = (["url"], []),
        ["Country"] = (["name"], []),
        ["Offer"] = (["price", "priceCurrency", "url"], ["availability", "category"]),
        ["CourseInstance"] = (["courseMode"], ["startDate", "endDate", "location", "courseWorkload", "maximumAttendeeCapacity", "remainingAttendeeCapacity", "subEvent"]),
        // Of a time of a course, the course says who gives it and what it costs.
        ["CourseInstance/Event"] = (["name", "startDate", "eventStatus", "eventAttendanceMode", "location"], ["endDate"]),
        ["SearchAction"] = (["target", "query-input"], []),
        ["EntryPoint"] = (["urlTemplate"], []),
    };

    /// <summary>The types at the top of the page's blocks, when all are right.</summary>
    public static IReadOnlyList<string> Of(IDocument page, string path)
    {
        var found = new List<string>();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            using var json = JsonDocument.Parse(script.TextContent);
            Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
            Node(json.RootElement, path, isTop: true);
            found.Add(json.RootElement.GetProperty("@type").GetString()!);
            Says(json.RootElement, page, path);
        }
        Assert.DoesNotContain("</script", string.Concat(page.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.InnerHtml)), StringComparison.OrdinalIgnoreCase);
        return found;
    }

    private static void Node(JsonElement node, string path, bool isTop = false, string within = "")
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in node.EnumerateArray()) Node(each, path, within: within);
            return;
        }
        if (node.ValueKind != JsonValueKind.Object)
        {
            Assert.True(node.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False, $"{path}: {node.ValueKind} says nothing.");
            Assert.True(node.ValueKind != JsonValueKind.String || node.GetString()!.Length > 0, $"{path}: an empty text says nothing.");
            return;
        }
        var type = node.GetProperty("@type").GetString()!;
        Assert.True(Types.TryGetValue($"{within}/{type}", out var known) || Types.TryGetValue(type, out known), $"{path}: {type} is not expected.");
        var names = node.EnumerateObject().Select(property => property.Name).Where(name => name[0] != '@').ToList();
        Assert.Equal([], known.Must.Except(names).Select(name => $"{path}: {type} has no {name}"));
        Assert.Equal([], names.Except(known.Must).Except(known.May).Select(name => $"{path}: {type} has {name}"));
        Assert.True(isTop || !node.TryGetProperty("@context", out _));
        foreach (var property in node.EnumerateObject())
        {
            if (property.Name is "datePosted" or "validThrough" or "startDate" or "endDate" or "datePublished" or "dateModified") Moment(property.Value.GetString()!, path);
            if (property.Name is "url" or "item" or "sameAs" or "image" or "mainEntityOfPage") Assert.True(Uri.TryCreate(property.Value.GetString(), UriKind.Absolute, out _), $"{path}: {property.Name} is no whole address.");
            if (property.Name[0] != '@') Node(property.Value, path, within: type);
        }
        Rules(type, node, path, isPartOfCourse: within == "CourseInstance");
    }

    private static void Rules(string type, JsonElement node, string path, bool isPartOfCourse)
    {
        bool Has(string name) => node.TryGetProperty(name, out _);
        string Text(string name) => node.GetProperty(name).GetString()!;
        switch (type)
        {
            case "JobPosting":
                Assert.Equal("VOLUNTEER", Text("employmentType"));
                Assert.True(Has("jobLocation") || Has("jobLocationType"), $"{path}: nowhere to be.");
                Assert.Equal(Has("jobLocationType"), Has("applicantLocationRequirements"));
                if (Has("jobLocationType")) Assert.Equal("TELECOMMUTE", Text("jobLocationType"));
                if (Has("validThrough")) Assert.True(DateTimeOffset.Parse(Text("validThrough"), CultureInfo.InvariantCulture) > DateTimeOffset.Parse(Text("datePosted"), CultureInfo.InvariantCulture), $"{path}: over before it was posted.");
                break;
            case "Event":
                Assert.Contains(Text("eventStatus"), (string[])["https://schema.org/EventScheduled", "https://schema.org/EventCancelled", "https://schema.org/EventRescheduled"]);
                Assert.Equal(Text("eventAttendanceMode") == "https://schema.org/OnlineEventAttendanceMode" ? "VirtualLocation" : "Place", node.GetProperty("location").GetProperty("@type").GetString());
                if (!isPartOfCourse) Assert.Equal(node.GetProperty("offers").GetProperty("price").GetDecimal() == 0, node.GetProperty("isAccessibleForFree").GetBoolean());
                if (Has("endDate")) Assert.True(DateTimeOffset.Parse(Text("endDate"), CultureInfo.InvariantCulture) >= DateTimeOffset.Parse(Text("startDate"), CultureInfo.InvariantCulture), $"{path}: ends before it starts.");
                break;
            case "CourseInstance":
                Assert.Equal(Has("startDate"), Has("endDate"));
                if (Text("courseMode") == "Online") Assert.Equal("VirtualLocation", node.GetProperty("location").GetProperty("@type").GetString());
                // Hours, and never days: a day of lessons is no 24 hours.
                if (Has("courseWorkload")) Assert.Matches("^PT([1-9][0-9]*H)?([1-9][0-9]?M)?$", Text("courseWorkload"));
                break;
            case "Offer":
                Assert.Equal("EUR", Text("priceCurrency"));
                break;
            case "PostalAddress":
                Assert.True(Has("addressLocality") || Has("streetAddress") || Has("postalCode"), $"{path}: an address of a country alone.");
                break;
        }
    }

    // What machines read is what people read.
    private static void Says(JsonElement node, IDocument page, string path)
    {
        var words = Plain(page.Body!.TextContent);
        foreach (var name in (string[])["title", "headline", "name"])
            if (node.TryGetProperty(name, out var title) && node.GetProperty("@type").GetString() is not "WebSite") Assert.Contains(Plain(title.GetString()!), words, StringComparison.Ordinal);
        if (node.TryGetProperty("description", out var description))
            foreach (var line in description.GetString()!.Split('\n').Take(1)) Assert.Contains(Plain(line), words, StringComparison.Ordinal);
        if (node.GetProperty("@type").GetString() == "BreadcrumbList")
            Assert.Equal(Enumerable.Range(1, node.GetProperty("itemListElement").GetArrayLength()), node.GetProperty("itemListElement").EnumerateArray().Select(step => step.GetProperty("position").GetInt32()));
        Assert.True(path.Length > 0);
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Moment(string text, string path)
    {
        Assert.True(DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment), $"{path}: {text} is no moment.");
        Assert.True(moment.Offset is { Hours: 1 or 2, Minutes: 0 }, $"{path}: {text} is not in Dutch time.");
    }
}
