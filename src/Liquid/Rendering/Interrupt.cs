namespace OrchardVrijwilligers.Liquid.Rendering;

internal enum Interrupt
{
    None,
    Break,
    Continue,
}
