namespace OrchardVrijwilligers.Liquid;

/// <summary>What happens to a mistake in a template. A tag that is unknown or never closed is an error in every mode.</summary>
public enum LiquidErrorMode
{
    /// <summary>Every mistake is a <see cref="LiquidException"/>, when parsing or when rendering.</summary>
    Strict,

    /// <summary>What can be read is used and every mistake is collected as a warning.</summary>
    Warn,

    /// <summary>As <see cref="Warn"/>, but mistakes in the notation pass in silence.</summary>
    Lax,
}
