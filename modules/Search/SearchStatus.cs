using System.Globalization;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Search;

/// <summary>How the search index does, for the back office. While it is built anew its cursor is 0; visitors search what it has by then.</summary>
public sealed class SearchStatus(ContentIndex index) : IStatusLine
{
    public bool IsWell => index.Current is { Cursor: > 0 };

    public string Line => index.Current switch
    {
        { Cursor: > 0, NeedsRebuild: true } built => $"{Size(built.Current.Count)} Hij is opnieuw opgebouwd, omdat het bestand beschadigd was of van een andere versie.",
        { Cursor: > 0 } built => Size(built.Current.Count),
        _ => "De zoekindex wordt opnieuw opgebouwd. Bezoekers vinden intussen alleen wat er al in staat.",
    };

    private static string Size(int count) => $"De zoekindex telt {count.ToString("N0", CultureInfo.CurrentCulture)} stukken inhoud.";
}
