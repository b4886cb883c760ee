using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.Paper.Indexes;
using OrchardVrijwilligers.Modules.Paper.Models;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Data;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Paper.Parts;

public sealed class CodePartSettings
{
    /// <summary>One to three letters before the number. Types may share one.</summary>
    public string Prefix { get; init; } = "A";

    /// <summary>The first number that is given out.</summary>
    public int From { get; init => field = Math.Clamp(value, 1, 999_999); } = 101;
}

/// <summary>Gives an item a short code once it is published. The code is part of the item from then on, so exports carry it.</summary>
public sealed class CodePartType : PartType
{
    public override string Name => "CodePart";

    public override IReadOnlyList<Type> Settings => [typeof(CodePartSettings)];

    public override async ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        var typed = part.Text("Code");
        if (typed.Length == 0 && !saving.Item.Published) return;
        var code = typed.Length > 0 ? Code.Read(typed) : await GiveAsync(definition.Setting<CodePartSettings>(), saving);
        if (code is not { } known) saving.Problems.Add(new("CodePart.Code", "Een code bestaat uit 1 tot 3 letters en een getal, bijvoorbeeld V123."));
        // Of a number that was given, the claim says at the commit whether another was first.
        else if (typed.Length > 0 && await OwnerAsync(known, saving) is { } owner && owner != saving.Item.ContentItemId) saving.Problems.Add(new("CodePart.Code", $"De code {known} is al van een ander item. Kies een andere, of laat het veld leeg."));
        else
        {
            part["Code"] = known.ToString();
            saving.Claims.Add($"code:{known}");
        }
    }

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        new(part.Text("Code") is { Length: > 0 } code ? new Shape([$"{item.ContentType}__CodePart", "CodePart"], code, "aside", definition.Position) : null);

    public override IEnumerable<(string Text, double Weight)> SearchTexts(JsonObject part) => part.Text("Code") is { Length: > 0 } code ? [(code, 4)] : [];

    public override IReadOnlyList<(string Name, string Description)> ApiTexts { get; } = [("code", "Korte code, zoals op de papieren lijst")];

    public override IEnumerable<(string Name, JsonNode Value)> Api(JsonObject part) => part.Text("Code") is { Length: > 0 } code ? [("code", code)] : [];

    // Its own of before, when an import brings the item without it; else the next number.
    private static async Task<Code?> GiveAsync(CodePartSettings settings, ContentSaving saving)
    {
        var id = saving.Item.ContentItemId;
        var own = await saving.Reader.Query<ContentItem, CodeIndex>().Where(row => row.ContentItemId == id).OrderBy(row => row.Number).Take(1).RowsAsync();
        if (own.FirstOrDefault() is { } before) return new(before.Prefix, before.Number);
        if (Code.Read(settings.Prefix + "1") is not { Prefix: var prefix }) return null;
        var last = await saving.Reader.Query<ContentItem, CodeIndex>().Where(row => row.Prefix == prefix).OrderByDescending(row => row.Number).Take(1).RowsAsync();
        return new(prefix, Math.Max(settings.From, (last.FirstOrDefault()?.Number ?? 0) + 1));
    }

    private static async Task<string?> OwnerAsync(Code code, ContentSaving saving) =>
        (await saving.Reader.Query<ContentItem, CodeIndex>().Where(row => row.Prefix == code.Prefix && row.Number == code.Number).Take(1).RowsAsync()).FirstOrDefault()?.ContentItemId;
}
