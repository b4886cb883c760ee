using System.Collections.Frozen;

namespace OrchardVrijwilligers.Search.Vocabulary;

/// <summary>What Dutch compounds are made of, as far as lists can say it.</summary>
internal static class CompoundRules
{
    /// <summary>Between two parts: schaap-s-kooi, zonn-e-brand, boek-en-kast, kind-er-feest.</summary>
    public static readonly string[] Links = ["", "s", "e", "n", "en", "er"];

    /// <summary>Words shorter than four letters turn up everywhere by chance; only these are taken for a part,</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Short = Set("""
        bad bal bar bed bos bus dag dak dam dek dij gas hal hek hof hok hut ijs jas jeu kas kat koe koor kip
        les lab man mat mes mok oma opa pan pad pet ras rek ruit rok ski sop spa tas tea thee ton tos vis vee vak vuil wad was web wol
        zak zee zon zus
        """);

    /// <summary>and these only for the first.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortFirst = Set("eet fit oud");

    /// <summary>Endings and beginnings that look like words: vriend-schap, on-der-wijs, ver-haal.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoParts = Set("""
        achtig baar baarheid baars bare boven buiten binnen delijk elijk eren erij etje heid heden iteit lijk lijke lijks lijkse loos loze mate matig
        matige mede ment menten over onder rijk rijke schap schappen schappelijk tegen voor zaam zame zelf ende elen enaar enis atie aties
        door weder achter rond samen
        """);

    /// <summary>Words that fall apart into others without meaning them, or mean more than those: who looks for work wants no homework.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = Set("""
        aardappel aardappels burgemeester burgemeesters couplet coupletten deelname deelnemer deelnemers gesprek gesprekken handschoen handschoenen handwerk
        huiswerk keurmerk keurmerken kleinzoon kunstwerk kunstwerken leeftijd leeftijden maaltijd maaltijden mantelzorg mantelzorger
        mantelzorgers nederland nederlands nederlandse netwerk netwerken nieuwsgierig nieuwsgierige penningmeester
        penningmeesters portfolio schilderij schilderijen slachtoffer slachtoffers slagroom speelgoed standaard supermarkt supermarkten verjaardag verjaardagen vrijwillig vrijwillige vrijwilliger
        vrijwilligers voetbal voetballen wachtwoord wachtwoorden zonnebloem zonnebloemen
        bestuur bestuurs bestuurder bestuurders maatregel maatregelen maatschappij maatschappelijk maatschappelijke voorbeeld voorbeelden
        minister ministers kamperen toneel handelen wandelen kinderen ouderen vergaderen eigenaar eigenaren leerling leerlingen
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandags dinsdags woensdags donderdags vrijdags zaterdags zondags
        dageraad dageraden horizontaal horizontale planeet planeten taling wintertaling vandaag middag middagen
        middelen beginnen aandacht onderwijs overleg verhaal verhalen programma programmas station kantoor kantoren boerderij winkelier
        """);

    /// <summary>Last parts that add little: who looks for schoonmaakwerk also wants schoonmaak.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LightHeads = Set("""
        activiteit activiteiten baan dienst functie functies klus klussen klusje klusjes plek plekken plaats taak taken vacature vacatures
        werk werken werkzaamheden
        """);

    /// <summary>Last parts that mean little of what the whole means: a verpleeghuis is no house to build, and a voedselbank no bench.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HollowHeads = Set("""
        bank banken centra centrum dag dagen gebouw gebouwen groep groepen hand hands huis huizen kring les lessen loop middel middelen
        post punt punten ruimte ruimtes tijd tijden
        """);

    /// <param name="isFirst">Whether it begins the compound.</param>
    public static bool CanBePart(ReadOnlySpan<char> word, bool isFirst) => word.Length switch
    {
        < 3 => false,
        3 => Short.Contains(word) || isFirst && ShortFirst.Contains(word),
        _ => !NoParts.Contains(word),
    };

    /// <summary>Whether the lists here decide about it.</summary>
    public static bool IsShort(ReadOnlySpan<char> word) => word.Length < 4;

    /// <param name="part">With the letters that link it to the next: "buiten" is no buit-en.</param>
    public static bool CanLink(ReadOnlySpan<char> part) => !NoParts.Contains(part);

    public static bool CanBeCompound(ReadOnlySpan<char> word) =>
        word.Length >= 6 && !word.ContainsAnyExceptInRange('a', 'z') && !word.EndsWith("bare") && !Whole.Contains(word) && !IsBetweenPoints(word);

    /// <summary>Between two points of the compass lies a third place.</summary>
    private static bool IsBetweenPoints(ReadOnlySpan<char> word) =>
        (word.StartsWith("noord") || word.StartsWith("zuid")) && (word.EndsWith("oost") || word.EndsWith("west"));

    public static bool IsLightHead(ReadOnlySpan<char> part) => LightHeads.Contains(part);

    public static bool IsHollowHead(ReadOnlySpan<char> part) => HollowHeads.Contains(part) || LightHeads.Contains(part);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
