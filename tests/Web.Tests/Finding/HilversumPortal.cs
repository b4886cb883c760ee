namespace OrchardVrijwilligers.Web.Tests.Finding;

/// <summary>The whole portal of <c>recipes/hilversum.recipe.json</c>, set up once for all tests that only read.</summary>
public sealed class HilversumPortal() : Portal("hilversum");

[CollectionDefinition(Name)]
public sealed class ReadHilversum : ICollectionFixture<HilversumPortal>
{
    public const string Name = "Reads Hilversum";
}
