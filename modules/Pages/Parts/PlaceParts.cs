using OrchardVrijwilligers.Platform.Content;

namespace OrchardVrijwilligers.Modules.Pages.Parts;

/// <summary>The layer, zone and position in which a widget stands.</summary>
public sealed class LayerMetadataType : PartType
{
    public override string Name => "LayerMetadata";
}

/// <summary>How wide a block stands in its flow. Data: a theme may use it.</summary>
public sealed class FlowMetadataType : PartType
{
    public override string Name => "FlowMetadata";
}

/// <summary>Where a block stands in its zone.</summary>
public sealed class WidgetMetadataType : PartType
{
    public override string Name => "WidgetMetadata";
}
