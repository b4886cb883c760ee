using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Seo.Images;

/// <summary>The picture for who shares a page without one: a sun over hills and a pinned note, in the colours of the portal.</summary>
internal sealed class ShareCard
{
    public const int Width = 1200, Height = 630;
    private const int Fine = 3;
    private Drawn? drawn;

    /// <summary>Changes with the colours, so that the address does.</summary>
    public static string PathOf(LookSettings look) => $"/deelplaatje-{Hash(look)}.png";

    /// <summary>Null when the address is not of the present colours.</summary>
    public byte[]? Draw(string hash, LookSettings look)
    {
        if (hash != Hash(look)) return null;
        if (drawn is { } present && present.Hash == hash) return present.Png;
        var card = new Drawn(hash, Png.Write(Paint(look), Width, Height));
        drawn = card;
        return card.Png;
    }

    private static string Hash(LookSettings look) => Hashes.GetValue(look, static look =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', Names.Select(name => Color(look, name))))))[..12]);

    private static readonly ConditionalWeakTable<LookSettings, string> Hashes = [];

    private static readonly string[] Names = ["--ov-sky", "--ov-accent", "--ov-support", "--ov-brand", "--ov-paper", "--ov-tint-3", "--ov-tint-4"];

    // Those of the base theme, where a municipality says nothing.
    private static readonly int[] Usual = [0xfde8c4, 0xf0a63b, 0x1f5b4a, 0x1f4f7a, 0xfcfaf6, 0xd9e9cd, 0xcfe5ee];

    private static int Color(LookSettings look, string name) =>
        look.Tokens.TryGetValue(name, out var text) && text.Length == 7 && text[0] == '#' && int.TryParse(text[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var color)
            ? color
            : Usual[Array.IndexOf(Names, name)];

    private static byte[] Paint(LookSettings look)
    {
        var colors = Names.Select(name => Color(look, name)).ToArray();
        var pixels = new byte[Width * Height * 3];
        Parallel.For(0, Height, y =>
        {
            for (var x = 0; x < Width; x++) Mix(x, y, colors, pixels.AsSpan((y * Width + x) * 3, 3));
        });
        return pixels;
    }

    // The mean of nine points makes edges smooth.
    private static void Mix(int x, int y, int[] colors, Span<byte> pixel)
    {
        var (red, green, blue) = (0, 0, 0);
        for (var at = 0; at < Fine * Fine; at++)
        {
            var color = colors[At(x + (at % Fine + 0.5) / Fine, y + (at / Fine + 0.5) / Fine)];
            (red, green, blue) = (red + (color >> 16), green + (color >> 8 & 255), blue + (color & 255));
        }
        (pixel[0], pixel[1], pixel[2]) = ((byte)(red / (Fine * Fine)), (byte)(green / (Fine * Fine)), (byte)(blue / (Fine * Fine)));
    }

    // From front to back: pin, note with its lines, hills, sun, sky.
    private static int At(double x, double y)
    {
        if (IsIn(x, y, 600, 168, 26, 26)) return 1;
        if (x is > 390 and < 810 && y is > 150 and < 480) return Note(x, y);
        if (IsIn(x, y, 950, 760, 620, 330)) return 3;
        if (IsIn(x, y, 250, 740, 560, 280)) return 2;
        if (IsIn(x, y, 640, 720, 760, 330)) return 5;
        return IsIn(x, y, 980, 150, 90, 90) ? 1 : 0;
    }

    private static int Note(double x, double y)
    {
        var isLine = x is > 440 and < 760 && (y is > 232 and < 262 || (y is > 296 and < 312 && x < 730) || (y is > 336 and < 352 && x < 690));
        var isButton = x is > 440 and < 610 && y is > 390 and < 438;
        return isButton || isLine && y < 270 ? 3 : isLine ? 6 : 4;
    }

    // One reference, so that a reader on another thread never sees half of a change.
    private sealed record Drawn(string Hash, byte[] Png);

    private static bool IsIn(double x, double y, double middleX, double middleY, double wide, double high) =>
        (x - middleX) * (x - middleX) / (wide * wide) + (y - middleY) * (y - middleY) / (high * high) <= 1;
}
