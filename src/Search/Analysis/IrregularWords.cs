using System.Collections.Frozen;

namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>
/// Dutch words whose stem no rule of endings finds. Each line is a base word and its other forms,
/// which all get the stem of the base word.
/// </summary>
internal static class IrregularWords
{
    private const string Nouns = """
        kind kinderen kindje kindjes kindertjes
        ei eieren eitje eitjes
        lied liederen
        rund runderen
        volk volkeren
        stad steden stadje
        lid leden
        schip schepen scheepje
        koe koeien
        blad bladeren bladen
        spel spellen spelletje spelletjes
        bal ballen
        weg wegen
        dag dagen
        glas glazen
        dak daken
        bad baden
        gat gaten
        graf graven
        hof hoven
        hol holen
        slot sloten
        pad paden
        vat vaten
        gebed gebeden
        gebrek gebreken
        gebod geboden
        museum musea
        centrum centra
        medium media
        foto fotos
        auto autos
        video videos
        pagina paginas
        agenda agendas
        camera cameras
        opa opas
        oma omas
        baby babys
        hobby hobbys
        menu menus
        collega collegas
        idee ideeen
        zee zeeen
        dame dames
        maatje maatjes
        mens mensen
        jongere jongeren
        oudere ouderen
        geld gelden
        tuin tuinen tuintje tuintjes tuinier tuiniers tuinieren tuiniert tuinierde getuinierd
        weekend weekenden weekends
        minister ministers
        venster vensters
        register registers
        politie
        beleid
        """;

    /// <summary>Strong verbs: infinitive, past, participle, and present forms in -t that look like a noun's t.</summary>
    private const string Verbs = """
        bakken bakte bakten gebakken
        begrijpen begrijpt begreep begrepen
        beginnen begint begon begonnen
        bieden biedt bood boden geboden
        binden bindt gebonden
        blijven blijft bleef bleven gebleven
        brengen brengt bracht brachten gebracht
        buigen buigt boog bogen gebogen
        delen deelt deelde gedeeld
        denken denkt dacht dachten gedacht
        doen doet deed deden gedaan
        dragen draagt droeg droegen gedragen
        drinken drinkt dronk dronken gedronken
        eten eet at aten gegeten
        dansen dans danst danste dansten gedanst
        gaan ga gaat ging gingen gegaan
        fietsen fiets fietst fietste fietsten gefietst
        geven geeft gaf gaven gegeven
        genieten geniet genoot genoten
        gieten giet goot goten gegoten
        helpen helpt hielp hielpen geholpen
        hangen hangt hing hingen gehangen
        horen hoort hoorde gehoord
        houden houdt hield hielden gehouden
        kiezen kiest koos kozen gekozen
        kijken kijkt keek keken gekeken
        klimmen klimt klom klommen geklommen
        komen kom komt kwam kwamen gekomen
        kopen koopt kocht kochten gekocht
        krijgen krijgt kreeg kregen gekregen
        laten laat liet lieten gelaten
        leren leert leerde geleerd
        lezen leest las lazen gelezen
        voorlezen voorleest voorgelezen
        liggen ligt lag gelegen
        lopen loopt liep liepen gelopen
        moeten moet moest moesten
        nemen neemt nam namen genomen
        oefenen oefen oefent oefende oefenden geoefend oefening oefeningen
        ondersteunen ondersteunt ondersteund
        ontvangen ontvangt ontving ontvingen
        openen open opent opende openden geopend opening openingen
        poetsen poets poetst poetste poetsten gepoetst
        rekenen reken rekent rekende rekenden gerekend
        rijden rij rijdt reed gereden
        roepen roept riep riepen geroepen
        schenken schenkt schonk schonken geschonken
        schrijven schrijft schreef schreven geschreven
        slapen slaapt sliep sliepen geslapen
        sluiten sluit sloot sloten gesloten
        snijden snijdt sneed sneden gesneden
        spreken spreekt sprak spraken gesproken
        springen springt sprong sprongen gesprongen
        staan staat stond stonden gestaan
        stellen stelt stelde gesteld
        steunen steunt steunde gesteund
        tekenen teken tekent tekende tekenden getekend tekening tekeningen
        tellen telt telde geteld
        treffen treft trof troffen getroffen
        trekken trekt trok trokken getrokken
        varen vaart gevaren
        verwennen verwen verwent verwende verwenden verwend
        verlaten verlaat verliet verlieten
        verliezen verliest verloor verloren
        vinden vindt vond vonden gevonden
        vliegen vliegt vloog vlogen gevlogen
        vragen vraagt vroegen gevraagd
        wassen wast waste gewassen
        weten weet wist wisten geweten
        werven werft wierf wierven geworven
        winnen wint won wonnen gewonnen
        worden wordt werd werden geworden
        zien ziet zag gezien
        zijn is was waren geweest
        zingen zingt zong zongen gezongen
        zitten zit zat zaten gezeten
        zoeken zoekt zocht zochten gezocht
        zwemmen zwemt zwom zwommen gezwommen
        """;

    /// <summary>From word to base word.</summary>
    public static FrozenDictionary<string, string> Bases { get; } = Read();

    private static FrozenDictionary<string, string> Read()
    {
        var bases = new Dictionary<string, string>();
        foreach (var line in (Nouns + "\n" + Verbs).Split('\n', StringSplitOptions.TrimEntries))
            foreach (var word in line.Split(' ')) bases.TryAdd(word, line.Split(' ')[0]);
        return bases.ToFrozenDictionary();
    }
}
