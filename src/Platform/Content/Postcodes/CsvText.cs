using System.Text;

namespace OrchardVrijwilligers.Platform.Content.Postcodes;

/// <summary>Rows of a CSV text (RFC 4180) with the line that each begins at. The separator is what the first line has most of: comma, semicolon or tab.</summary>
internal static class CsvText
{
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Read(string text)
    {
        var separator = Separator(text);
        var (cells, cell, quoted, line, start) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator) EndCell(cells, cell);
            else if (c == '\n')
            {
                EndCell(cells, cell);
                if (cells.Any(value => value.Length > 0)) yield return (start, cells);
                (cells, start) = ([], line);
            }
            else if (c != '\r') cell.Append(c);
        }
        EndCell(cells, cell);
        if (cells.Any(value => value.Length > 0)) yield return (start, cells);
    }

    private static void EndCell(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString().Trim());
        cell.Clear();
    }

    private static char Separator(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        return new[] { ',', ';', '\t' }.MaxBy(candidate => first.Count(c => c == candidate));
    }
}
