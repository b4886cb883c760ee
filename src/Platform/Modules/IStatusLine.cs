namespace OrchardVrijwilligers.Platform.Modules;

/// <summary>What a module says on the status page of the back office about how it does on this machine.</summary>
public interface IStatusLine
{
    /// <summary>False: something is missing that an administrator should see to.</summary>
    bool IsWell { get; }

    /// <summary>One or two sentences in Dutch.</summary>
    string Line { get; }
}
