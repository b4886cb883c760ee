using OrchardVrijwilligers.Modules.Lists.Queries;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;

namespace OrchardVrijwilligers.Modules.Lists;

/// <summary>Adds to the head of a list's page.</summary>
public interface IListData
{
    void Add(PageContext page, PublicList list, ContentLookup lookup, ListRequest request);
}
