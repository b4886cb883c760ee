using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Contents.Fields;

/// <summary>
/// A place: street, number, postcode, town. Coordinates come from the tenant's own list of postcodes; no service is asked.
/// </summary>
public sealed class AddressFieldType : FieldType
{
    public override string Name => "AddressField";

    public override IReadOnlyList<Type> Settings => [typeof(AddressFieldSettings)];

    public override IReadOnlyDictionary<string, ValueKind> Properties { get; } = new Dictionary<string, ValueKind> { ["Street"] = ValueKind.Text, ["HouseNumber"] = ValueKind.Text, ["PostalCode"] = ValueKind.Text, ["Place"] = ValueKind.Text, ["Latitude"] = ValueKind.Number, ["Longitude"] = ValueKind.Number };

    public override IEnumerable<Problem> Validate(JsonObject? value, ContentFieldDefinition field) => FieldSettings.Demand<AddressFieldSettings>(field, new[] { "Street", "PostalCode", "Place" }.All(part => value.Text(part).Length == 0));

    public override ValueTask NormalizeAsync(JsonObject value, ContentFieldDefinition field, ContentSaving saving)
    {
        var code = value.Text("PostalCode").Trim().ToUpperInvariant();
        if (code.Length == 6) code = $"{code[..4]} {code[4..]}";
        if (code.Length > 0) value["PostalCode"] = code;
        if (value.Number("Latitude") is null && saving.Reading.Lookup.Place(code) is { } place)
        {
            value["Latitude"] = place.Latitude;
            value["Longitude"] = place.Longitude;
            if (value.Text("Place").Length == 0) value["Place"] = place.Place;
        }
        return ValueTask.CompletedTask;
    }

    public override ValueTask<FieldReading> ReadAsync(JsonObject value, ContentFieldDefinition field, ContentReadingContext context)
    {
        var street = $"{value.Text("Street")} {value.Text("HouseNumber")}".Trim();
        var town = $"{value.Text("PostalCode")} {value.Text("Place")}".Trim();
        var text = string.Join(", ", new[] { street, town }.Where(line => line.Length > 0));
        if (text.Length == 0) return new(FieldReading.Empty);
        (double, double)? point = value.Number("Latitude") is { } latitude && value.Number("Longitude") is { } longitude && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? (latitude, longitude) : null;
        // A postcode stays on one line.
        var shown = value.Text("PostalCode") is { Length: > 0 } code ? text.Replace(code, code.Replace(' ', '\u00A0'), StringComparison.Ordinal) : text;
        return new(new FieldReading { Text = shown, SearchText = text, Point = point, Api = Api(value, street, point) });
    }

    private static JsonObject Api(JsonObject value, string street, (double Latitude, double Longitude)? point)
    {
        var api = new JsonObject { ["straat"] = street, ["postcode"] = value.Text("PostalCode"), ["plaats"] = value.Text("Place") };
        if (point is var (latitude, longitude)) (api["breedtegraad"], api["lengtegraad"]) = (latitude, longitude);
        return api;
    }
}
