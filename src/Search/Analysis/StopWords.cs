using System.Collections.Frozen;

namespace OrchardVrijwilligers.Search.Analysis;

/// <summary>
/// Words that say little by themselves, of Dutch and of the English that newcomers type. They are indexed (a phrase may need them) but a query
/// does without them when it has other words, and they are never part of a compound.
/// </summary>
internal static class StopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = """
        aan af al alle als altijd ander andere ben bij daar daarom dan dat de den deze die dit doe doen doet door dus een eens elk elke
        en er erg ga gaan gaat ge geen graag haar had hadden heb hebben hebt heeft hem het hier hij hoe hun iedere ieder iemand iets ik in is ja je jij
        jou jouw jullie kan kon konden kun kunnen kunt maar me meer men met mij mijn moet moeten mag mogen na naar niet niets nog
        nu of om omdat ons onze ook op over reeds samen te ten ter tegen toch toe tot tussen u uit uw van veel voor waar waarom wanneer
        want waren was wat we wel werd wie wij wil willen word worden wordt zal ze zelf zich zij zijn zo zoek zonder zou zouden zullen zult
        am and any are can could do does doesnt dont for from get how im its like looking my not on or please some something somewhere
        than that the their them there they this to what when where which who why with would you your
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
