using Microsoft.AspNetCore.Builder;

namespace OrchardVrijwilligers.Platform.Display.Caching;

/// <summary>
/// On an endpoint: whoever is not signed in gets the same answer at the same address, until something is published or a minute has passed.
/// Such a page holds no token and nothing of the visitor (decision D9), so it may be kept and compressed.
/// </summary>
public sealed record SharedPage;

/// <summary>On an endpoint: what it answers is public and long, and is compressed though it is not kept.</summary>
public sealed record CompressedAnswer;

public static class SharedPages
{
    public static TBuilder Compressed<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new CompressedAnswer());

    public static TBuilder Shared<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new SharedPage());
}

/// <summary>Something that pages are made from and that changes by itself, such as an index that follows the documents.</summary>
public interface IPageSource
{
    /// <summary>Another number after every change that a page could show.</summary>
    long Version { get; }
}
