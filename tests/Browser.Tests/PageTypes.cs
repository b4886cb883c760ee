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
        "/vacatures?q=hottentottententententoonstellingsorganisatiecommissievergaderzaal",
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
        "/agenda?weergave=maand",
        "/agenda/open-inloop-bij-het-vrijwilligersloket",
        "/agenda/lunch-en-leren-veilig-werken-met-kinderen",
        "/trainingen",
        "/trainingen/luisteren-zonder-op-te-lossen",
        "/organisaties",
        "/organisaties/buurttuin-de-baksteen",
        "/kennisbank",
        "/kennisbank/vrijwilligersvergoeding",
        "/beslishulp",
        "/beslishulp/uitkering",
        "/beslishulp/uitkering?vraag=verder&bij=uitkering",
        "/beslishulp/uitkering?uitkering=ww&anbi=ja&vast=ja",
        "/beslishulp/vergoeding?jaar=2024&leeftijd=jonger-dan-21&bonnen=nee&maanden=13",
        "/beslishulp/vergoeding?jaar=2023&leeftijd=21-jaar-of-ouder&bonnen=nee&maanden=12&uren=12&urenPer=per-week&vergoeding=4&vergoedingPer=per-uur&kosten=0&kostenPer=per-maand",
        "/wijken",
        "/wijken/zuid",
        "/zoeken",
        "/zoeken?q=koken",
        "/toegankelijkheid",
        "/widget",
        "/widget/vacatures?aantal=3",
        "/widget/vacatures?aantal=3&uiterlijk=regels&wijk=zuid",
        "/papier",
        "/papier/vacatures?wijk=zuid&bladen=2",
        "/open-data",
        "/melden?over=/vacatures/duw-een-rolstoel-naar-buiten",
        "/melden/bedankt",
        "/privacy",
        "/contact",
        "/bestaat-niet",
        "/aanmelden",
    ];

    /// <summary>Those with the menu and the footer of one portal: not what stands in somebody else's page.</summary>
    public static readonly string[] OfThePortal = [.. All.Where(path => !path.StartsWith("/widget/", StringComparison.Ordinal) && !path.StartsWith("/heuvelland", StringComparison.Ordinal))];

    public static readonly int[] Widths = [320, 768, 1280];

    public static TheoryData<string> Each() => [.. All];
}
