using System.Runtime.InteropServices;

namespace OrchardVrijwilligers.Modules.Media.Images;

/// <summary>One rendition: owns the native memory until it is done, whoever still waits for it.</summary>
internal sealed class VipsJob(byte[] source, RenditionSpec spec, ImageLimits limits)
{
    private const int AnyHeight = 10_000_000;
    private const int OnlyDown = 2;

    private readonly Lock _lock = new();
    private IntPtr _image;
    private bool _isStopped;

    public Rendition Run()
    {
        var pin = GCHandle.Alloc(source, GCHandleType.Pinned);
        try
        {
            Open(pin.AddrOfPinnedObject(), ReadHeader(pin.AddrOfPinnedObject()));
            RemoveMetadata();
            return Write();
        }
        finally
        {
            Close();
            pin.Free();
        }
    }

    /// <summary>Asks the library to leave the work; it looks now and then.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _isStopped = true;
            if (_image != IntPtr.Zero) VipsNative.SetKill(_image, 1);
        }
    }

    /// <summary>Refuses too many pixels before any is decoded, and says whether the image has a color profile.</summary>
    private bool ReadHeader(IntPtr bytes)
    {
        var header = VipsNative.NewFromBuffer(bytes, (nuint)source.Length, "", IntPtr.Zero);
        if (header == IntPtr.Zero) throw Refused(ImageRefusal.Damaged);
        var pixels = (long)VipsNative.GetWidth(header) * VipsNative.GetHeight(header);
        var hasProfile = VipsNative.GetTypeOf(header, "icc-profile-data") != 0;
        VipsNative.Unref(header);
        return pixels <= limits.MaxPixels
            ? hasProfile
            : throw new ImageRefusedException(ImageRefusal.TooManyPixels, $"The image has {pixels} pixels; the limit is {limits.MaxPixels}.");
    }

    /// <summary>
    /// Half an image is an error: fail-on itself does not reach the reader of bytes (libvips issue 5195). Only images
    /// with a profile go through color management; in 8.14 it turns plain white into 249, 253, 254.
    /// </summary>
    private void Open(IntPtr bytes, bool hasProfile)
    {
        var status = VipsNative.Thumbnail(
            bytes, (nuint)source.Length, out var image, spec.Width, "height", AnyHeight, "size", OnlyDown,
            "option-string", "[fail_on=truncated]", hasProfile ? "export-profile" : null, "srgb", IntPtr.Zero);
        if (status != 0) throw Refused(ImageRefusal.Damaged);
        lock (_lock)
        {
            _image = image;
            if (_isStopped) VipsNative.SetKill(image, 1);
        }
    }

    /// <summary>Not every writer leaves EXIF out when told so; what is gone cannot be written.</summary>
    private void RemoveMetadata()
    {
        var names = VipsNative.GetFields(_image);
        for (var at = names; Marshal.ReadIntPtr(at) is var name && name != IntPtr.Zero; at += IntPtr.Size)
            VipsNative.Remove(_image, name);
        VipsNative.FreeTexts(names);
    }

    private Rendition Write()
    {
        if (VipsNative.WriteToBuffer(_image, Suffix(), out var bytes, out var length, IntPtr.Zero) != 0)
            throw Refused(_isStopped ? ImageRefusal.TimedOut : ImageRefusal.NotWritable);
        var content = new byte[length];
        Marshal.Copy(bytes, content, 0, content.Length);
        VipsNative.Free(bytes);
        if (spec.Format == ImageFormat.WebP) content = WebPChunks.WithoutMetadata(content);
        return new Rendition(content, spec.Format, VipsNative.GetWidth(_image), VipsNative.GetHeight(_image));
    }

    private void Close()
    {
        lock (_lock)
        {
            if (_image != IntPtr.Zero) VipsNative.Unref(_image);
            _image = IntPtr.Zero;
        }
    }

    /// <summary>What was transparent becomes white in JPEG.</summary>
    private string Suffix() => spec.Format switch
    {
        ImageFormat.Jpeg => $".jpg[Q={spec.Quality},{VipsLibrary.StripOption},interlace,optimize-coding,background=255]",
        ImageFormat.WebP => $".webp[Q={spec.Quality},{VipsLibrary.StripOption}]",
        _ => $".avif[Q={spec.Quality},{VipsLibrary.StripOption},effort=3]",
    };

    /// <summary>The library keeps one text of errors for all threads, so it is only a hint.</summary>
    private static ImageRefusedException Refused(ImageRefusal reason)
    {
        var memory = VipsNative.ErrorBufferCopy();
        var hint = Marshal.PtrToStringUTF8(memory)?.ReplaceLineEndings(" ").Trim();
        VipsNative.Free(memory);
        return new ImageRefusedException(reason, $"The image cannot be rendered ({hint}).");
    }
}
