namespace OrchardVrijwilligers.Search.Tests;

/// <summary>Published data to test against, beside a checkout of the project on some machines.</summary>
internal static class SharedData
{
    public static string? Folder(string name)
    {
        var configured = Environment.GetEnvironmentVariable("SHARED_DATA");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data", name);
            if (Directory.Exists(data)) return data;
        }
        return configured is not null && Directory.Exists(Path.Combine(configured, name)) ? Path.Combine(configured, name) : null;
    }
}
