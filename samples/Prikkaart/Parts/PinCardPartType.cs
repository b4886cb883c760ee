using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace Prikkaart.Parts;

/// <summary>A card with a text and who it is from. Its text has a length that fits on a card.</summary>
public sealed class PinCardPartType : PartType
{
    private const int Longest = 140;

    public override string Name => "PinCardPart";

    public override ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        if (part.Text("Text").Length > Longest) saving.Problems.Add(new("PinCardPart.Text", $"Op een kaartje passen {Longest} tekens."));
        return ValueTask.CompletedTask;
    }

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        new(new Shape([$"{item.ContentType}__PinCardPart", "PinCard"], new PinCard(part.Text("Text"), part.Text("From"))));
}
