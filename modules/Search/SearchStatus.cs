using System.Globalization;
using OrchardVrijwilligers.Modules.Search.Index;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Search;

/// <summary>How the search index does, for the back office. While it is made for the first time its cursor is 0 and it is empty.</summary>
public sealed class SearchStatus(ContentIndex index) : IStatusLine
{
    public bool IsWell => index.IsReady;

    public string Line => index.Current switch
    {
        { Cursor: > 0, NeedsRebuild: true } built => $"{Size(built.Current.Count)} Hij is opnieuw opgebouwd, omdat het bestand beschadigd was of van een andere versie.",
        { Cursor: > 0 } built => Size(built.Current.Count),
        _ => "De zoekindex wordt opnieuw opgebouwd. Bezoekers vinden zolang niets in de lijsten.",
    };

    private static string Size(int count) => $"De zoekindex telt {count.ToString("N0", CultureInfo.CurrentCulture)} stukken inhoud.";
}
