namespace OrchardVrijwilligers.Search;

/// <summary>One searchable field. A document may give a field no value, one, or many.</summary>
public abstract record FieldDefinition(string Name);

/// <summary>Words, analyzed as Dutch. <paramref name="Weight"/> says how much a word here counts against one elsewhere.</summary>
public sealed record TextField(string Name, double Weight = 1) : FieldDefinition(Name);

/// <summary>
/// Exact values to filter by and to count. In a tree a value is a path ("zaterdag/ochtend")
/// and a document counts for every ancestor of its values as well.
/// </summary>
public sealed record FacetField(string Name, bool Tree = false) : FieldDefinition(Name);

/// <summary>Numbers for ranges and for order; dates go in as unix seconds.</summary>
public sealed record NumberField(string Name) : FieldDefinition(Name);

/// <summary>Places on earth, in degrees.</summary>
public sealed record PointField(string Name) : FieldDefinition(Name);

/// <summary>One short text to sort by, in Dutch order.</summary>
public sealed record SortTextField(string Name) : FieldDefinition(Name);
