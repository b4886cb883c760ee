using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>The tablerowloop object.</summary>
internal sealed class TableRowLoop(int length, long columns) : ILiquidObject
{
    public int Index0 { get; private set; }

    public long Column { get; private set; } = 1;

    public long Row { get; private set; } = 1;

    public bool IsLast => Index0 == length - 1;

    public bool IsColumnLast => Column == columns;

    public void Next()
    {
        Index0++;
        (Column, Row) = IsColumnLast ? (1, Row + 1) : (Column + 1, Row);
    }

    public bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxed.Of(Index0 + 1),
            "index0" => Boxed.Of(Index0),
            "rindex" => Boxed.Of(length - Index0),
            "rindex0" => Boxed.Of(length - Index0 - 1),
            "first" => Boxed.Of(Index0 == 0),
            "last" => Boxed.Of(IsLast),
            "length" => Boxed.Of(length),
            "col" => Boxed.Of(Column),
            "col0" => Boxed.Of(Column - 1),
            "col_first" => Boxed.Of(Column == 1),
            "col_last" => Boxed.Of(IsColumnLast),
            "row" => Boxed.Of(Row),
            _ => null,
        };
        return value is not null;
    }
}
