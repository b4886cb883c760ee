using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Advice.Models;
using OrchardVrijwilligers.Modules.Advice.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Advice.Parts;

/// <summary>A table of figures by year or by case; its columns and rows stand in bags of the same item.</summary>
public sealed class RuleTablePartType : PartType
{
    public override string Name => "RuleTable";

    public override ValueTask SaveAsync(JsonObject part, ContentTypePartDefinition definition, ContentSaving saving)
    {
        var columns = saving.Item.Content.Bag("Columns", "RuleColumn").Select(column => column.Part.Field("Name")).ToList();
        foreach (var (item, row) in saving.Item.Content.Bag("Rows", "RuleRow"))
            foreach (var line in row.Field("Values").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                if (line.Split('=', 2, StringSplitOptions.TrimEntries) is not [var name, var value] || !columns.Contains(name) || RuleRow.Number(value) is null)
                    saving.Problems.Add(new("Rows", $"De regel '{line}' bij '{item.Text("DisplayText")}' klopt niet. Schrijf een kolom en een getal, zoals {columns.FirstOrDefault() ?? "uur"} = 5,75."));
        return ValueTask.CompletedTask;
    }

    public override ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context) =>
        new(new Shape([$"{item.ContentType}__{definition.Name}", "RuleTable"], context.Services.GetRequiredService<FindRuleTables>().Show(RuleTable.Of(item)), "body", definition.Position));
}

/// <summary>On an article: shows the rule tables that it is about, by their aliases.</summary>
public sealed class RuleTablesPartType : PartType
{
    public override string Name => "RuleTables";

    public override async ValueTask<Shape?> DisplayAsync(JsonObject part, ContentTypePartDefinition definition, ContentItem item, ContentDisplayContext context)
    {
        var find = context.Services.GetRequiredService<FindRuleTables>();
        var tables = await find.ByAliasAsync(part.Field("Tables").Split(',', '\n'), context.Reading.Reader, context.Page.Http.RequestAborted);
        return tables.Count == 0 ? null : new([$"{item.ContentType}__{definition.Name}", "RuleTables"], (IReadOnlyList<Platform.Display.Models.RuleTableBlock>)[.. tables.Select(find.Show)], "body", definition.Position);
    }
}
