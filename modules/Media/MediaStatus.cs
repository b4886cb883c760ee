using OrchardVrijwilligers.Modules.Media.Images;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Media;

/// <summary>How media do on this machine, for the back office.</summary>
public sealed class MediaStatus(IImageRenderer renderer) : IStatusLine
{
    public bool IsWell => renderer.Available;

    /// <summary>One sentence for the status page.</summary>
    public string Line => renderer.Available
        ? $"Afbeeldingen worden verkleind met libvips {renderer.Version}."
        : "Afbeeldingen worden niet verkleind: bezoekers krijgen de hele foto. Installeer libvips (Debian: libvips42).";
}
