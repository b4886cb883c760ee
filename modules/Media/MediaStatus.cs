using OrchardVrijwilligers.Modules.Media.Images;

namespace OrchardVrijwilligers.Modules.Media;

/// <summary>How media do on this machine, for the back office.</summary>
public sealed class MediaStatus(IImageRenderer renderer)
{
    public bool IsWhole => renderer.Available;

    /// <summary>One sentence for the status page.</summary>
    public string Line => renderer.Available
        ? $"Afbeeldingen worden verkleind met libvips {renderer.Version}."
        : "Afbeeldingen worden niet verkleind: bezoekers krijgen de hele foto. Installeer libvips (Debian: libvips42).";
}
