namespace OrchardVrijwilligers.Modules.Media.Images;

public enum ImageRefusal { Unavailable, UnknownFormat, TooManyBytes, TooManyPixels, Damaged, NotWritable, TimedOut }

/// <summary>No rendition can be made of this image; the original may still be served if its format is allowed.</summary>
public sealed class ImageRefusedException(ImageRefusal reason, string message) : Exception(message)
{
    public ImageRefusal Reason { get; } = reason;
}
