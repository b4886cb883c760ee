namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>One address of every type of page, and of its states.</summary>
public static class PageTypes
{
    public static readonly string[] All =
    [
        "/",
        "/vacatures",
        "/vacatures?q=taal&wijk=zuid",
        "/vacatures?q=bestaatechtniet",
        "/vacatures?postcode=9999&afstand=5",
        "/vacatures?weergave=kaart",
        "/vacatures?weergave=kaart&wijk=zuid&postcode=1215",
        "/keuzehulp",
        "/keuzehulp?energie=dieren&vraag=3",
        "/keuzehulp?postcode=9999&vraag=6",
        "/keuzehulp?energie=buiten-bezig-zijn&moment=zaterdag&postcode=1215&vraag=klaar",
        "/heuvelland/vacatures",
        "/heuvelland/vacatures?weergave=kaart",
        "/heuvelland/keuzehulp?vraag=2",
        "/vacatures/leg-geveltuintjes-aan-in-zuid",
        "/vacatures/duw-een-rolstoel-naar-buiten",
        "/verhalen",
        "/verhalen/samen-rekenen-aan-tafel-drie",
        "/agenda",
        "/trainingen",
        "/organisaties",
        "/kennisbank",
        "/wijken",
        "/wijken/zuid",
        "/zoeken",
        "/zoeken?q=koken",
        "/toegankelijkheid",
        "/privacy",
        "/contact",
        "/bestaat-niet",
        "/aanmelden",
    ];

    public static readonly int[] Widths = [320, 768, 1280];

    public static TheoryData<string, int> AtEveryWidth()
    {
        var data = new TheoryData<string, int>();
        foreach (var path in All)
            foreach (var width in Widths) data.Add(path, width);
        return data;
    }

    public static TheoryData<string> Each() => [.. All];
}
