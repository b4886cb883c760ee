using System.Text.Json;
using OrchardVrijwilligers.Platform.Data;

namespace OrchardVrijwilligers.Platform.Tests.Data;

/// <summary>The document of the store's tests.</summary>
public sealed class Note
{
    public required string Id { get; init; }
    public string Title { get; set; } = "";
    public string? Topic { get; set; }
    public int Places { get; set; }
    public int? Filled { get; set; }
    public long Size { get; set; }
    public double? Rating { get; set; }
    public decimal Price { get; set; }
    public bool Published { get; set; }
    public DateTimeOffset At { get; set; }
    public DateTimeOffset? Until { get; set; }
    public List<string> Tags { get; init; } = [];
}

/// <summary>A second kind, and one that is a record: a change of it is another object.</summary>
public sealed record Person(string Id, string Name);

[SearchedBy(nameof(Published), nameof(At))]
[SearchedBy(nameof(Title))]
public sealed class NoteRow
{
    public string Title { get; set; } = "";
    public string? Topic { get; set; }
    public int Places { get; set; }
    public int? Filled { get; set; }
    public long Size { get; set; }
    public double? Rating { get; set; }
    public decimal Price { get; set; }
    public bool Published { get; set; }
    public DateTimeOffset At { get; set; }
    public DateTimeOffset? Until { get; set; }

    public static NoteRow Of(Note note) => new()
    {
        Title = note.Title, Topic = note.Topic, Places = note.Places, Filled = note.Filled, Size = note.Size,
        Rating = note.Rating, Price = note.Price, Published = note.Published, At = note.At, Until = note.Until,
    };
}

[SearchedBy(nameof(Tag))]
public sealed record TagRow(string Tag, int Place);

public sealed record PersonRow(string Name);

public static class Models
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static readonly DocumentKind Notes = new DocumentKind<Note>("note", note => note.Id);
    public static readonly DocumentKind Persons = new DocumentKind<Person>("person", person => person.Id);

    public static readonly DocumentIndex ByNote = new DocumentIndex<Note, NoteRow>("note", note => [NoteRow.Of(note)]);
    public static readonly DocumentIndex ByTag = new DocumentIndex<Note, TagRow>("note-tag", note => note.Tags.Select((tag, i) => new TagRow(tag, i)));
    public static readonly DocumentIndex ByName = new DocumentIndex<Person, PersonRow>("person-name", person => [new PersonRow(person.Name)]);

    public static readonly DocumentModel Full = Of([Notes, Persons], ByNote, ByTag, ByName);

    public static DocumentModel Of(IReadOnlyList<DocumentKind> kinds, params IReadOnlyList<DocumentIndex> indexes) => new(kinds, indexes, Json);
}
