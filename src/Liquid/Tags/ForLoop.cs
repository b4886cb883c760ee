using OrchardVrijwilligers.Liquid.Values;

namespace OrchardVrijwilligers.Liquid.Tags;

/// <summary>The forloop object.</summary>
internal sealed class ForLoop(string name, int length, ForLoop? parent) : ILiquidObject
{
    public int Index0 { get; set; }

    public ForLoop? Parent => parent;

    public bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxed.Of(Index0 + 1),
            "index0" => Boxed.Of(Index0),
            "rindex" => Boxed.Of(length - Index0),
            "rindex0" => Boxed.Of(length - Index0 - 1),
            "first" => Boxed.Of(Index0 == 0),
            "last" => Boxed.Of(Index0 == length - 1),
            "length" => Boxed.Of(length),
            "name" => name,
            "parentloop" => parent,
            _ => null,
        };
        return value is not null || member == "parentloop";
    }
}
