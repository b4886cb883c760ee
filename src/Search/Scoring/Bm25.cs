namespace OrchardVrijwilligers.Search.Scoring;

/// <summary>
/// BM25 over weighted fields (Robertson, Zaragoza and Taylor 2004: "Simple BM25 extension to multiple
/// weighted fields"). Frequencies of a term in the fields of a document, each divided by the field's
/// relative length and multiplied by its weight, are added before they saturate.
/// Length is relative to a fixed pivot, not to the index's average: so the part of the score that
/// depends on the document (its impact) is known when it is indexed, is the same in every copy of the
/// index, and short fields such as titles weigh more by themselves.
/// Whole numbers throughout: sums are exact in any order.
/// </summary>
internal static class Bm25
{
    /// <summary>Higher than for plain BM25: fields with their weights reach far higher frequencies, and a title must stay ahead of a label.</summary>
    private const double Saturation = 4;
    private const double LengthShare = 0.75;
    private const double PivotLength = 64;
    private const int LargestImpact = 255;
    private const int WeightUnit = 256;

    /// <summary>What one occurrence counts in a field of this many words.</summary>
    public static double LengthNorm(int words) => 1 / (1 - LengthShare + LengthShare * words / PivotLength);

    /// <summary>The saturated weighted frequency, from 1 to 255.</summary>
    public static byte Impact(double frequency) =>
        (byte)Math.Clamp((int)Math.Round(LargestImpact * frequency / (frequency + Saturation)), 1, LargestImpact);

    /// <summary>The rarity of a term found in <paramref name="found"/> of <paramref name="documents"/>, times 256.</summary>
    public static int Weight(long found, long documents) =>
        Math.Max(1, (int)Math.Round(WeightUnit * Math.Log(1 + (documents - found + 0.5) / (found + 0.5))));

    /// <summary>The weight as a number to read.</summary>
    public static double Rarity(int weight) => (double)weight / WeightUnit;

    /// <summary>Brings a sum of weight times impact (times boost) to the usual size of a BM25 score.</summary>
    public static double Score(double sum) => sum * (Saturation + 1) / (WeightUnit * LargestImpact);
}
