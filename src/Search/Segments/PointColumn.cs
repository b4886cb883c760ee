namespace OrchardVrijwilligers.Search.Segments;

/// <summary>The places of each document.</summary>
internal sealed class PointColumn(ColumnReader reader)
{
    private readonly Rows<Point> byDocument = Rows<Point>.Read(reader);

    public ReadOnlySpan<Point> Of(int document) => byDocument[document];

    /// <summary>The square of the straight line (see <see cref="Point"/>) to the nearest of the document's places; infinite without one.</summary>
    public double SquareTo(int document, Point from)
    {
        var nearest = double.PositiveInfinity;
        foreach (var point in byDocument[document]) nearest = Math.Min(nearest, from.SquareTo(point));
        return nearest;
    }
}
