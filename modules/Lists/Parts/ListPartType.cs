using System.Text.Json.Nodes;
using OrchardVrijwilligers.Modules.Lists.Indexes;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Lists.Parts;

public sealed class ListPartSettings
{
    public int PageSize { get; init; } = 10;

    public bool EnableOrdering { get; init; }
}

/// <summary>An item that holds others, such as a blog: each of those names it in its ContainedPart.</summary>
public sealed class ListPartType : PartType
{
    private const int MostOnOnePage = 100;

    public override string Name => "ListPart";

    public override IReadOnlyList<Type> Settings => [typeof(ListPartSettings)];

    public override async ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context)
    {
        var settings = definition.Setting<ListPartSettings>();
        var query = context.Reading.Reader.Query<ContentItem, ContainedIndex>().Where(row => row.ListId == item.ContentItemId && row.Published);
        query = settings.EnableOrdering ? query.OrderBy(row => row.Order) : query.OrderByDescending(row => row.CreatedUtc);
        var items = await query.Take(Math.Clamp(settings.PageSize, 1, MostOnOnePage)).ListAsync(context.Page.Http.RequestAborted);
        if (items.Count == 0) return null;
        var links = items.Select(contained => new MenuLink(contained.DisplayText, "/" + contained.Part("AutoroutePart").Text("Path"), []));
        return new([$"{item.ContentType}__ListPart", "ListPart"], new ContainedList(item.DisplayText, [.. links]), "body", definition.Position);
    }
}

/// <summary>Says in which item an item stands. Data; the list shows it.</summary>
public sealed class ContainedPartType : PartType
{
    public override string Name => "ContainedPart";
}
