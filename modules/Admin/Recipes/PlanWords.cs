using OrchardVrijwilligers.Platform.Recipes.Plans;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Modules.Admin.Recipes;

/// <summary>The words in which a plan is read by who does not know the language of recipes.</summary>
public static class PlanWords
{
    public static string TitleOf(string step) => step.ToLowerInvariant() switch
    {
        "feature" => "Onderdelen",
        "themes" => "Thema",
        "settings" => "Instellingen",
        "contentdefinition" => "Soorten inhoud",
        "roles" => "Rollen",
        "layers" => "Lagen",
        "templates" => "Sjablonen",
        "media" => "Bestanden",
        "content" => "Inhoud",
        "base" => "Basis",
        _ => step,
    };

    public static string KindOf(PlannedThing thing) => thing.Kind switch
    {
        "content-type" => "soort inhoud ",
        "content-part" => "velden van ",
        "theme" => "thema ",
        _ => "",
    };

    public static string SignOf(PlannedSign sign) => sign switch { PlannedSign.Added => "+", PlannedSign.Removed => "-", _ => "~" };

    public static string WordOf(PlannedSign sign) => sign switch { PlannedSign.Added => "nieuw", PlannedSign.Removed => "weg", _ => "anders" };

    public static string StyleOf(PlannedSign sign) => sign switch { PlannedSign.Added => "new", PlannedSign.Removed => "gone", _ => "changed" };

    /// <summary>A value as somebody would write it: a text without its quotes.</summary>
    public static string Value(string? json) => json switch
    {
        null or "" or "\"\"" => "niets",
        "true" => "ja",
        "false" => "nee",
        ['"', .., '"'] => json[1..^1],
        ['"', ..] => json[1..],
        _ => json,
    };

    /// <summary>What is not understood, in Dutch; the line as it is when it says something else.</summary>
    public static string Unknown(RecipeProblem problem)
    {
        if (problem.Unknown is not { } unknown) return problem.Message;
        var near = unknown.Near is { } other ? $" Bedoel je ‘{other}’?" : "";
        return $"{What(unknown.Kind)} ‘{unknown.Name}’ kent deze website niet.{near}";
    }

    private static string What(UnknownKind kind) => kind switch
    {
        UnknownKind.Step => "De stap",
        UnknownKind.Feature => "Het onderdeel",
        UnknownKind.Theme => "Het thema",
        UnknownKind.ContentType => "De soort inhoud",
        UnknownKind.Part => "Het deel",
        UnknownKind.FieldKind => "Het soort veld",
        UnknownKind.Field => "Het veld",
        UnknownKind.Activity => "De activiteit",
        UnknownKind.Expression => "De expressie",
        _ => "De instellingen",
    };
}
