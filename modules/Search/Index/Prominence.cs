namespace OrchardVrijwilligers.Modules.Search.Index;

/// <summary>How much an item counts besides its words: of what fits alike, the new and the promoted come first.</summary>
public sealed class Prominence(SearchSettings settings)
{
    // Twice as much for each half-life after a fixed day says the same, whenever it is reckoned, as half as much for each that passed:
    // so the index need not be made anew because a day went by.
    private static readonly DateTimeOffset FirstDay = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const double MostHalvings = 500;

    /// <summary>What the scores of an item are multiplied by: finite and above zero.</summary>
    /// <param name="since">When it was new.</param>
    public double Of(DateTimeOffset since, bool isPromoted) => At(since) * (isPromoted ? settings.PromotedTimes : 1);

    /// <summary>The same for who asks now: 1 for something new that is not promoted.</summary>
    public double Now(double boost, DateTimeOffset now) => boost / At(now);

    private double At(DateTimeOffset moment) =>
        settings.HalfLifeDays == 0 ? 1 : Math.Pow(2, Math.Clamp((moment - FirstDay).TotalDays / settings.HalfLifeDays, -MostHalvings, MostHalvings));
}
