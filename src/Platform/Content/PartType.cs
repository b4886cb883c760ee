using System.Text.Json.Nodes;
using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Platform.Content;

/// <summary>A part with behaviour. Stored under the part's name in the type, so one type may hold it several times (<c>BagPart</c>).</summary>
public abstract class PartType
{
    /// <summary>Orchard Core's name: <c>TitlePart</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Settings classes that it reads from a definition; recipes are checked by them.</summary>
    public virtual IReadOnlyList<Type> Settings => [];

    /// <summary>Parts that others build on go first: a title before the path that is made from it.</summary>
    public virtual int Order => 0;

    /// <summary>Before the item is saved or imported: generate, clean, check, plan.</summary>
    public virtual ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving) => ValueTask.CompletedTask;

    /// <summary>What the part adds to a page; null when it shows nothing by itself.</summary>
    public virtual ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) => new((Shape?)null);

    /// <summary>Words for full text, with their weight.</summary>
    public virtual IEnumerable<(string Text, double Weight)> SearchTexts(JsonObject part) => [];

    /// <summary>Items that stand inside this part, so that they are cleaned and read as well.</summary>
    public virtual IEnumerable<JsonObject> Inner(JsonObject part) => [];

    /// <summary>Texts that <see cref="Api"/> may give: property and what it is, for the description of the API.</summary>
    public virtual IReadOnlyList<(string Name, string Description)> ApiTexts => [];

    /// <summary>The part in the API: property and value.</summary>
    public virtual IEnumerable<(string Name, JsonNode Value)> Api(JsonObject part) => [];
}

/// <summary>What showing content may need beside the item itself.</summary>
public sealed class ContentDisplayContext(ContentReadingContext reading, IServiceProvider services, PageContext page, string displayType)
{
    public ContentReadingContext Reading { get; } = reading;

    public IServiceProvider Services { get; } = services;

    public PageContext Page { get; } = page;

    /// <summary>Orchard Core's display type: <c>Detail</c>, <c>Summary</c>.</summary>
    public string DisplayType { get; } = displayType;
}
