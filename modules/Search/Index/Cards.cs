using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Dates;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>The card of an item: which field goes where is said by its public settings.</summary>
public static class Cards
{
    /// <param name="texts">Of the reader, as the fields were read for.</param>
    public static Card Of(ContentItem item, string url, PublicTypeSettings settings, IReadOnlyList<PublicField> fields, DateTimeOffset? start, DateTimeOffset? end, Texts texts, string written)
    {
        var shown = fields.Where(field => !field.Reading.IsEmpty).ToList();
        // The colour tells the subject, the picture tells what one does: later fields say that more exactly.
        var scenes = shown.Select(field => field.Reading.Values.FirstOrDefault(value => value.Scene.Length > 0)).OfType<FacetValue>().ToList();
        // The card has a place of its own for the date, so the fields behind it are no facts as well.
        var facts = shown.Where(field => field.Settings is { Card: true, Zone: not ("hero" or "lead") } && PathOf(field) != settings.DateField && PathOf(field) != settings.EndField)
            .OrderBy(field => field.Settings.CardPosition);
        return new(item.ContentItemId, url, item.ContentType, texts.Get(settings.Singular), item.DisplayText,
            Zone(shown, "lead"), Zone(shown, "hero"), [.. facts.Select(field => Fact(field, written))], start, end,
            scenes.LastOrDefault()?.Scene ?? "", scenes.FirstOrDefault()?.Tint ?? 0, shown.FirstOrDefault(field => field.Definition.FieldType == "MediaField")?.Reading.Url,
            Role(shown, "example") is not null)
        {
            ChosenScene = Role(shown, "scene")?.Reading.Values.FirstOrDefault()?.Value,
            Written = written,
            IsHeroTranslated = First(shown, "hero") is { Reading.IsWritten: false },
            Point = shown.Select(field => field.Reading.Point).FirstOrDefault(point => point is not null) is var (latitude, longitude) ? new(latitude, longitude) : null,
            Location = Role(shown, "location")?.Reading.Text,
            Address = shown.FirstOrDefault(field => field.Definition.FieldType == "AddressField")?.Reading.Text,
            Recurrence = start is null ? null : Recurring(shown),
            State = State(shown),
            StateNote = Role(shown, "statusNote")?.Reading.Text,
            PlacesLeft = IsFull(shown) ? 0 : (int?)Role(shown, "placesLeft")?.Reading.Number,
            Changed = item.ModifiedUtc ?? item.PublishedUtc,
            Revision = item.ModifiedUtc is { } modified && item.CreatedUtc is { } created ? Math.Max(0, (long)(modified - created).TotalSeconds) : 0,
        };
    }

    public static Recurrence? Recurring(IEnumerable<PublicField> fields) => fields.Select(field => field.Reading.Recurrence).FirstOrDefault(found => found is not null);

    // What an editor chose for the whole of it, as the list of the field names it.
    private static OccurrenceState State(IEnumerable<PublicField> fields) => Role(fields, "status")?.Reading.Values.FirstOrDefault()?.Value switch
    {
        "afgelast" => OccurrenceState.Cancelled,
        "verplaatst" => OccurrenceState.Moved,
        _ => OccurrenceState.Planned,
    };

    private static bool IsFull(IEnumerable<PublicField> fields) => Role(fields, "status")?.Reading.Values.FirstOrDefault()?.Value == "vol";

    /// <summary>As settings name a field: <c>Event.Start</c>.</summary>
    public static string PathOf(PublicField field) => $"{field.Part.Name}.{field.Definition.Name}";

    public static Fact Fact(PublicField field, string written) => new(field.Settings.Name, field.Label, field.Reading.Text, field.Settings.Icon, field.Reading.Url)
    {
        Group = field.Group,
        Language = field.Reading.IsWritten ? written : null,
        Words = field.Reading.Values.Any(value => value.Language.Length > 0) ? [.. field.Reading.Values.Select(value => new Wording(value.Label, value.Language))] : null,
    };

    public static PublicField? Role(IEnumerable<PublicField> fields, string role) => fields.FirstOrDefault(field => field.Settings.Role == role && !field.Reading.IsEmpty);

    public static string Zone(IEnumerable<PublicField> fields, string zone) =>
        First(fields, zone)?.Reading.Text ?? "";

    private static PublicField? First(IEnumerable<PublicField> fields, string zone) => fields.Where(field => field.Settings.Zone == zone).OrderBy(field => field.Settings.Position).FirstOrDefault();
}
