using System.Globalization;
using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>Whether libvips can be used here; started once per process.</summary>
internal static class VipsLibrary
{
    /// <summary>The readers of the four formats; all others, of old and odd formats, are closed.</summary>
    private static readonly string[] s_readers =
        ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif"];

    private const int WarningLevel = 1 << 4;

    /// <summary>Kept here because the library keeps only the address.</summary>
    private static readonly VipsNative.LogHandler s_silence = (_, _, _, _) => { };

    private static readonly Lazy<(string? Version, string? Problem)> s_start = new(Start);

    /// <summary>
    /// The option of writers that leaves out metadata: renamed in 8.15, where the old name no longer holds for all
    /// formats.
    /// </summary>
    public static string StripOption { get; private set; } = "strip";

    /// <summary>The version, or why there is none.</summary>
    public static (string? Version, string? Problem) Find(string library)
    {
        if (OperatingSystem.IsMacOS()) return (null, "libvips is not supported on macOS.");
        return NativeLibrary.TryLoad(library, out _)
            ? s_start.Value
            : (null, $"libvips is not installed ({library} was not found).");
    }

    private static (string? Version, string? Problem) Start()
    {
        try
        {
            if (VipsNative.Init("media") != 0) return (null, "libvips is installed but does not start.");
            var version = string.Join('.', Enumerable.Range(0, 3).Select(VipsNative.Version).Select(n => n.ToString(CultureInfo.InvariantCulture)));
            if (VipsNative.Version(1) >= 15) StripOption = "keep=none";
            Secure();
            return (version, null);
        }
        catch (Exception error) when (error is DllNotFoundException or EntryPointNotFoundException)
        {
            return (null, "libvips is installed but too old (8.13 is needed) or incomplete.");
        }
    }

    /// <summary>
    /// The cache recognizes a source by the address of its bytes, which another source may have had before: no cache.
    /// Warnings go: a damaged image writes hundreds of them to the error output, and its refusal says it already.
    /// </summary>
    private static void Secure()
    {
        VipsNative.CacheSetMax(0);
        VipsNative.SetLogHandler("VIPS", WarningLevel, s_silence, IntPtr.Zero);
        VipsNative.ConcurrencySet(1);
        VipsNative.OperationBlockSet("VipsForeignLoad", 1);
        foreach (var reader in s_readers) VipsNative.OperationBlockSet(reader, 0);
    }
}
