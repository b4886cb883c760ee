namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>Renders with libvips where it is installed (Debian: libvips42). One instance per process.</summary>
/// <param name="library">The file name of the library.</param>
public sealed class VipsImageRenderer(ImageLimits limits, string library = VipsNative.Library) : IImageRenderer
{
    private readonly (string? Version, string? Problem) _vips = VipsLibrary.Find(library);
    private readonly SemaphoreSlim _turns = new(limits.MaxParallel);

    public bool Available => _vips.Version is not null;

    public string? Version => _vips.Version;

    public string? Unavailability => _vips.Problem;

    public async Task<Rendition> RenderAsync(Stream source, RenditionSpec spec, CancellationToken stop = default)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; bytes.Length <= limits.MaxBytes && (count = await source.ReadAsync(buffer, stop)) > 0;)
            bytes.Write(buffer, 0, count);
        return await RenderAsync(bytes.ToArray(), spec, stop);
    }

    public async Task<Rendition> RenderAsync(byte[] source, RenditionSpec spec, CancellationToken stop = default)
    {
        Demand(spec);
        Demand(source);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(limits.Timeout);
        try
        {
            await _turns.WaitAsync(patience.Token);
            return await Start(new VipsJob(source, spec, limits), patience.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new ImageRefusedException(ImageRefusal.TimedOut, $"The image was not rendered within {limits.Timeout}.");
        }
    }

    /// <summary>
    /// Native work cannot be broken off at once. The caller goes on; the turn is given back when the work really ends.
    /// </summary>
    private async Task<Rendition> Start(VipsJob job, CancellationToken patience)
    {
        var work = Task.Run(() => Work(job), CancellationToken.None);
        await using var stopping = patience.Register(job.Stop);
        return await work.WaitAsync(patience);
    }

    private Rendition Work(VipsJob job)
    {
        try
        {
            return job.Run();
        }
        finally
        {
            _turns.Release();
        }
    }

    private void Demand(RenditionSpec spec)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spec.Width, limits.MaxWidth);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Quality, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spec.Quality, 100);
        if (spec.Format is ImageFormat.Png or ImageFormat.Gif || !Enum.IsDefined(spec.Format))
            throw new ArgumentOutOfRangeException(nameof(spec), spec.Format, "Renditions are WebP, JPEG or AVIF.");
    }

    private void Demand(byte[] source)
    {
        if (!Available) throw new ImageRefusedException(ImageRefusal.Unavailable, Unavailability!);
        if (source.Length > limits.MaxBytes)
            throw new ImageRefusedException(ImageRefusal.TooManyBytes, $"The image has more than {limits.MaxBytes} bytes, the limit.");
        if (ImageFormats.Detect(source) is null)
            throw new ImageRefusedException(ImageRefusal.UnknownFormat, "The file is not a JPEG, PNG, WebP or GIF image.");
    }
}
