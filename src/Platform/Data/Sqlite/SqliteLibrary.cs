using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace OrchardVrijwilligers.Platform.Data.Sqlite;

/// <summary>The SQLite of the operating system, which is kept patched there, instead of one in a package.</summary>
internal static class SqliteLibrary
{
    static readonly Version Oldest = new(3, 38);

    static readonly Lazy<string> Loaded = new(Load);

    /// <summary>The library's version; throws with a clear line when there is none that serves.</summary>
    public static string Version => Loaded.Value;

    static string Load()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        var version = raw.sqlite3_libversion().utf8_to_string();
        return System.Version.Parse(version) >= Oldest
            ? version
            : throw new PlatformNotSupportedException($"SQLite {version} is too old: {Oldest} or later is needed.");
    }

    static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != "e_sqlite3") return IntPtr.Zero;
        foreach (var file in Names())
        {
            if (NativeLibrary.TryLoad(file, out var handle)) return handle;
        }
        throw new DllNotFoundException("SQLite was not found. Install it (on Debian and Ubuntu: apt-get install libsqlite3-0).");
    }

    static string[] Names() =>
        OperatingSystem.IsWindows() ? ["winsqlite3", "sqlite3"] :
        OperatingSystem.IsMacOS() ? ["libsqlite3.dylib"] : ["libsqlite3.so.0", "libsqlite3.so"];
}
