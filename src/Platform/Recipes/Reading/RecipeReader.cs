using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Platform.Recipes.Reading;

/// <summary>
/// Reads recipes as Orchard Core writes them: JSON in UTF-8, with or without a byte order mark, in which comments and
/// trailing commas are allowed. What the recipe means is for others.
/// </summary>
/// <param name="limits"><see cref="RecipeLimits.Default"/> when null.</param>
public sealed class RecipeReader(RecipeLimits? limits = null)
{
    private readonly RecipeLimits _limits = limits ?? RecipeLimits.Default;

    /// <summary>Reads to the end, or to just past the limit; does not close the stream.</summary>
    /// <param name="file">The name for problems; nothing is opened by it.</param>
    public async Task<RecipeReading> ReadAsync(string file, Stream stream, CancellationToken stop = default)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; bytes.Length <= _limits.MaxFileBytes && (count = await stream.ReadAsync(buffer, stop)) > 0;)
            bytes.Write(buffer, 0, count);
        return Read(file, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <inheritdoc cref="ReadAsync"/>
    public RecipeReading Read(string file, ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _limits.MaxFileBytes) return Refused(file, TooLarge());
        if (utf8 is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) return Refused(file, "The file is in UTF-16; save it as UTF-8.");
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var valid = System.Text.Unicode.Utf8.IsValid(text);
        return valid ? Tree(file, Encoding.UTF8.GetString(text)) : NotUtf8(file, text);
    }

    /// <inheritdoc cref="ReadAsync"/>
    public RecipeReading Read(string file, string text) => Encoding.UTF8.GetByteCount(text) > _limits.MaxFileBytes
        ? Refused(file, TooLarge())
        : Tree(file, text.StartsWith('\uFEFF') ? text[1..] : text);

    private RecipeReading Tree(string file, string text) => new RecipeTreeReader(file, text, _limits).Read();

    private string TooLarge() => string.Create(
        CultureInfo.InvariantCulture, $"The file is larger than {_limits.MaxFileBytes:N0} bytes, the limit for a recipe.");

    private static RecipeReading Refused(string file, string message) => new(null, [new(file, 0, 0, "$", message)]);

    private static RecipeReading NotUtf8(string file, ReadOnlySpan<byte> bytes)
    {
        var start = bytes;
        while (!start.IsEmpty && Rune.DecodeFromUtf8(start, out _, out var size) == System.Buffers.OperationStatus.Done)
            start = start[size..];
        var before = Encoding.UTF8.GetString(bytes[..^start.Length]);
        var line = 1 + before.Count(c => c == '\n');
        var column = 1 + before[(before.LastIndexOf('\n') + 1)..].EnumerateRunes().Count();
        return new(null, [new(file, line, column, "$", "The file is not valid UTF-8 from here; save it as UTF-8.")]);
    }
}

/// <summary>
/// The root is null when the file could not be read to its end. With a root there may still be problems (repeated
/// names), after which a plan can go on collecting others.
/// </summary>
public sealed record RecipeReading(RecipeNode? Root, IReadOnlyList<RecipeProblem> Problems);
