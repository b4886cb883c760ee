namespace OrchardVrijwilligers.Platform.Recipes.Reading;

public sealed record RecipeLimits
{
    public static RecipeLimits Default { get; } = new();

    /// <summary>Nested objects and arrays; at most 1000, because later walks over the tree are recursive.</summary>
    public int MaxDepth { get; init => field = Math.Clamp(value, 1, 1000); } = 256;

    /// <summary>In characters after decoding, of one text.</summary>
    public int MaxStringLength { get; init; } = 10 * 1024 * 1024;

    /// <summary>In characters, of a property name or a number.</summary>
    public int MaxNameLength { get; init; } = 1024;

    public long MaxFileBytes { get; init; } = 40 * 1024 * 1024;

    /// <summary>Objects, arrays, texts, numbers and so on together; bounds the memory that a small file can take.</summary>
    public int MaxValues { get; init; } = 2_000_000;
}
