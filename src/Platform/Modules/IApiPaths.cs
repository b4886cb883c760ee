using System.Text.Json.Nodes;

namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>What a module adds to the public API of a tenant besides the lists: it stands in the same OpenAPI document (3.0).</summary>
public interface IApiPaths
{
    /// <summary>The heading of its operations and a sentence about them, in Dutch. Every operation has the name as its tag.</summary>
    (string Name, string Description) Tag { get; }

    /// <summary>
    /// Path items by path, below <c>/api/v1</c>. They may refer to the header <c>API-Version</c> and the schema <c>Probleem</c>.
    /// A new object every time: it becomes part of the document.
    /// </summary>
    JsonObject Paths();
}
