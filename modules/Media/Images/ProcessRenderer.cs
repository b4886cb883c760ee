namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>The library underneath has one state per process, so all tenants share one renderer and its limits. Loaded at first use.</summary>
internal static class ProcessRenderer
{
    private static readonly Lazy<IImageRenderer> Shared = new(() => new VipsImageRenderer(new ImageLimits()));

    public static IImageRenderer Instance => Shared.Value;
}
