using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Seo.Data;

/// <summary>An item as the schema.org type that its content type's settings name (standards rows W1 and W2).</summary>
internal static class Things
{
    /// <summary>Null when the item lacks what the type cannot do without.</summary>
    public static JsonObject? Of(string kind, LinkedItem item) => kind switch
    {
        "JobPosting" => JobPosting(item),
        "Event" => item.Detail.Start is null ? null : Event(item),
        "Course" => Course(item),
        "Article" or "NewsArticle" or "BlogPosting" => Article(kind, item),
        "Organization" or "NGO" => Group(kind, item),
        "" => Named("WebPage", item),
        _ => Named(kind, item),
    };

    private static JsonObject Start(string kind, LinkedItem item) => new() { ["@context"] = "https://schema.org", ["@type"] = kind, ["@id"] = item.Url, ["url"] = item.Url };

    private static JsonObject Named(string kind, LinkedItem item)
    {
        var thing = Start(kind, item);
        thing["name"] = item.Detail.Title;
        if (item.Detail.Lead.Length > 0) thing["description"] = item.Detail.Lead;
        if (item.Detail.Image is { } image) thing["image"] = item.Page.Absolute(image);
        return thing;
    }

    private static JsonObject JobPosting(LinkedItem item)
    {
        var thing = Start("JobPosting", item);
        thing["title"] = item.Detail.Title;
        thing["description"] = item.Words is { Length: > 0 } words ? words : item.Detail.Title;
        thing["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = item.Page.Site.Name, ["value"] = item.Item.ContentItemId };
        thing["datePosted"] = item.Moment(item.Item.CreatedUtc ?? item.Item.PublishedUtc ?? DateTimeOffset.UnixEpoch);
        if (ValidUntil(item) is { } until) thing["validThrough"] = item.Moment(until);
        thing["employmentType"] = "VOLUNTEER";
        thing["hiringOrganization"] = item.Owner();
        thing["directApply"] = false;
        if (item.IsRemote)
        {
            thing["jobLocationType"] = "TELECOMMUTE";
            thing["applicantLocationRequirements"] = new JsonObject { ["@type"] = "Country", ["name"] = item.Site.Country };
        }
        if (item.Address() is not null || !item.IsRemote) thing["jobLocation"] = item.Place();
        return thing;
    }

    private static DateTimeOffset? ValidUntil(LinkedItem item) => item.Detail.End ?? item.Item.Part("ArchiveLaterPart").Date("ScheduledArchiveUtc")
        ?? (item.Settings.ValidMonths > 0 ? (item.Item.ModifiedUtc ?? item.Item.CreatedUtc)?.AddMonths(item.Settings.ValidMonths) : null);

    private static JsonObject Event(LinkedItem item)
    {
        var thing = Named("Event", item);
        Span(thing, item);
        thing["eventStatus"] = item.Has(item.Settings.Cancelled) ? Status(OccurrenceState.Cancelled) : Status(item.Detail.State);
        Attendance(thing, item);
        thing["organizer"] = item.Owner();
        thing["offers"] = item.Offer();
        thing["isAccessibleForFree"] = (decimal)thing["offers"]!["price"]! == 0;
        Places(thing, item);
        if (item.Detail.Times.Count > 1) thing["subEvent"] = new JsonArray([.. item.Detail.Times.Select(time => Time(time, thing, item))]);
        return thing;
    }

    /// <summary>One time of what returns: the same event, on its own day.</summary>
    private static JsonObject Time(DetailTime time, JsonObject all, LinkedItem item)
    {
        var one = (JsonObject)all.DeepClone();
        foreach (var name in (string[])["@context", "@id", "description", "image", "endDate"]) one.Remove(name);
        (one["url"], one["startDate"], one["eventStatus"]) = (time.Url is { } url ? item.Page.Absolute(url) : item.Url, item.Moment(time.Start), Status(time.State));
        if (time.End is { } end) one["endDate"] = item.Moment(end);
        return one;
    }

    /// <summary>From its start to its end; what belongs together is one whole, from the first of its times to the last.</summary>
    private static void Span(JsonObject thing, LinkedItem item)
    {
        var detail = item.Detail;
        var (start, end) = detail is { IsTogether: true, Times: [var first, .., var last] } ? (first.Start, last.End ?? last.Start) : (detail.Start, detail.End);
        if (start is { } from) thing["startDate"] = item.Moment(from);
        if (end is { } to) thing["endDate"] = item.Moment(to);
    }

    private static void Attendance(JsonObject thing, LinkedItem item)
    {
        thing["eventAttendanceMode"] = item.IsRemote ? "https://schema.org/OnlineEventAttendanceMode" : "https://schema.org/OfflineEventAttendanceMode";
        thing["location"] = Location(item);
    }

    // Where one takes part from home, the page says how.
    private static JsonObject? Location(LinkedItem item) => item.IsRemote ? new JsonObject { ["@type"] = "VirtualLocation", ["url"] = item.Url } : item.Place();

    private static string Status(OccurrenceState state) => state switch
    {
        OccurrenceState.Cancelled => "https://schema.org/EventCancelled",
        OccurrenceState.Moved => "https://schema.org/EventRescheduled",
        _ => "https://schema.org/EventScheduled",
    };

    private static void Places(JsonObject thing, LinkedItem item)
    {
        if (item.Field(item.Settings.Capacity)?.Number is { } capacity) thing["maximumAttendeeCapacity"] = (int)capacity;
        if ((item.Detail.PlacesLeft ?? item.Field(item.Settings.PlacesLeft)?.Number) is { } left) thing["remainingAttendeeCapacity"] = (int)left;
    }

    private static JsonObject Course(LinkedItem item)
    {
        var thing = Named("Course", item);
        if (!thing.ContainsKey("description")) thing["description"] = item.Detail.Title;
        thing["provider"] = item.Owner();
        if (item.Text(item.Settings.Level) is { Length: > 0 } level) thing["educationalLevel"] = level;
        thing["offers"] = item.Offer();
        thing["offers"]!["category"] = (decimal)thing["offers"]!["price"]! == 0 ? "Free" : "Paid";
        var instance = new JsonObject { ["@type"] = "CourseInstance", ["courseMode"] = item.IsRemote ? "Online" : "Onsite" };
        Span(instance, item);
        if (Location(item) is { } location) instance["location"] = location;
        if (Workload(item.Detail) is { } hours) instance["courseWorkload"] = hours;
        Places(instance, item);
        if (item.Detail is { IsTogether: true, Times.Count: > 1 }) instance["subEvent"] = new JsonArray([.. item.Detail.Times.Select(time => Session(time, item))]);
        thing["hasCourseInstance"] = instance;
        return thing;
    }

    /// <summary>How long all times together take that go on, in hours and minutes (ISO 8601): a day of it is no 24 hours. Null when one of them has no end, or has days for hours.</summary>
    private static string? Workload(DetailPage detail)
    {
        var times = detail is { IsTogether: true, Times.Count: > 1 } ? detail.Times.Where(time => time.State != OccurrenceState.Cancelled).Select(time => time.End - time.Start).ToList() : [detail.End - detail.Start];
        if (times.Count == 0 || times.Any(time => time is not { Ticks: > 0, TotalDays: < 1 })) return null;
        var minutes = (int)times.Sum(time => time!.Value.TotalMinutes);
        return $"PT{(minutes >= 60 ? $"{minutes / 60}H" : "")}{(minutes % 60 > 0 ? $"{minutes % 60}M" : "")}";
    }

    /// <summary>One time of a course. Who offers it and what it costs is said of the course, for nobody comes to one time alone.</summary>
    private static JsonObject Session(DetailTime time, LinkedItem item)
    {
        var one = new JsonObject { ["@type"] = "Event", ["name"] = item.Detail.Title, ["startDate"] = item.Moment(time.Start), ["eventStatus"] = Status(time.State) };
        if (time.End is { } end) one["endDate"] = item.Moment(end);
        Attendance(one, item);
        return one;
    }

    private static JsonObject Article(string kind, LinkedItem item)
    {
        var thing = Named(kind, item);
        thing.Remove("name");
        thing["headline"] = item.Detail.Title;
        thing["inLanguage"] = item.Page.Site.Culture;
        if ((item.Item.PublishedUtc ?? item.Item.CreatedUtc) is { } published) thing["datePublished"] = item.Moment(published);
        if (item.Item.ModifiedUtc is { } modified) thing["dateModified"] = item.Moment(modified);
        thing["author"] = item.Portal();
        thing["publisher"] = item.Portal();
        thing["mainEntityOfPage"] = item.Url;
        return thing;
    }

    private static JsonObject Group(string kind, LinkedItem item)
    {
        var thing = Named(kind, item);
        if (item.Address() is { } address) thing["address"] = address;
        if (item.Field(item.Settings.Website)?.Url is { } website) thing["sameAs"] = website.StartsWith('/') ? item.Page.Absolute(website) : website;
        if (item.Text(item.Settings.Phone) is { Length: > 0 } phone) thing["telephone"] = phone;
        if (item.Text(item.Settings.Email) is { Length: > 0 } email) thing["email"] = email;
        return thing;
    }
}
