using Microsoft.Extensions.FileProviders;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Web;

/// <summary>Serves the files of dropped-in modules where those of built-in ones stand: <c>/_content/{assembly}/…</c>.</summary>
internal static class DroppedFiles
{
    public static void UseDroppedFiles(this WebApplication app)
    {
        foreach (var module in app.Services.GetRequiredService<ModuleCatalog>().Modules)
        {
            var name = module.Assembly.GetName().Name!;
            if (module.Folder is null || FolderOf(module.Folder, name) is not { } folder) continue;
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(folder),
                RequestPath = $"/_content/{name}",
                // They bear no fingerprint, so a browser asks whether they are still the same.
                OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
            });
        }
    }

    // Publishing puts a library's own files either straight into wwwroot or where they will be served.
    private static string? FolderOf(string module, string assembly) =>
        new[] { Path.Combine(module, "wwwroot", "_content", assembly), Path.Combine(module, "wwwroot") }.FirstOrDefault(Directory.Exists);
}
