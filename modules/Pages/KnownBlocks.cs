using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display.Models;

namespace OrchardVrijwilligers.Modules.Pages;

/// <summary>The blocks that every theme knows how to show, by the part that they carry.</summary>
internal static class KnownBlocks
{
    public static object? Make(ContentItem block) =>
        block.Part("Hero") is { } hero ? Hero(hero, block)
        : block.Part("Desk") is { } desk ? Desk(desk)
        : block.Part("Invitation") is { } invitation ? Invitation(invitation)
        : block.ContentType == "Figures" ? Figures(block)
        : block.ContentType == "Heading" ? new HeadingBlock(block.DisplayText)
        : block.ContentType == "Divider" ? new DividerBlock()
        : null;

    private static HeroBlock Hero(JsonObject hero, ContentItem block) => new(
        Field(hero, "Title"), Field(hero, "Lead"), Field(hero, "List") is { Length: > 0 } list ? $"/{list}" : "", Field(hero, "Placeholder"), Field(hero, "Scene"),
        [.. block.Part("Choices").Objects("ContentItems").Select(choice => choice["LinkItem"] as JsonObject).Select(link =>
            new HeroChoice((link?["Link"] as JsonObject).Text("Text"), (link?["Link"] as JsonObject).Text("Url"), Field(link, "Icon")))]);

    private static DeskBlock Desk(JsonObject desk) => new(
        Field(desk, "Title"), new HtmlString((desk["Text"] as JsonObject).Text("Html")),
        Field(desk, "Hours").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Field(desk, "Phone"), Field(desk, "Email"), Field(desk, "Place"));

    private static InvitationBlock Invitation(JsonObject invitation) => new(
        Field(invitation, "Title"), Field(invitation, "Text"), (invitation["Link"] as JsonObject).Text("Url"), (invitation["Link"] as JsonObject).Text("Text"), Field(invitation, "Scene"));

    private static FiguresBlock Figures(ContentItem block) => new(block.DisplayText,
        [.. block.Part("Items").Objects("ContentItems").Select(item => item["Figure"] as JsonObject).Select(figure => new FigureItem(Field(figure, "Number"), Field(figure, "Label"), Field(figure, "Source")))]);

    private static string Field(JsonObject? part, string name) => (part?[name] as JsonObject).Text("Text");
}

/// <summary>A pause between blocks.</summary>
public sealed record DividerBlock;
