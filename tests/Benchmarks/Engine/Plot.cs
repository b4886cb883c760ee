using System.Globalization;
using System.Text;

namespace OrchardVrijwilligers.Benchmarks.Engine;

/// <summary>
/// Queries a second of processor time against the number of documents, both on a logarithmic scale: a full line for us and a
/// dashed one for Lucene, a color for each kind of question. Readable on white and on black.
/// </summary>
internal sealed class Plot(int[] sizes)
{
    private const int Width = 760, Height = 420, Left = 70, Right = 560, Top = 30, Bottom = 370;
    private const double Lowest = 2, Highest = 5.5;

    private static readonly string[] Colors = ["#c2410c", "#3b82f6", "#15803d", "#8b5cf6", "#0891b2"];

    private readonly List<(string Name, List<(double Ours, double Theirs)> Speeds)> kinds = [];

    public void Add(string kind, (double Ours, double Theirs) speed)
    {
        if (kinds.Find(known => known.Name == kind).Speeds is not { } speeds) kinds.Add((kind, speeds = []));
        speeds.Add(speed);
    }

    public void Write(string file)
    {
        var svg = new StringBuilder($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="13" fill="#6b7280" role="img" aria-label="Queries per CPU second by number of documents, ours and Lucene's">""").Append('\n');
        for (var power = (int)Math.Ceiling(Lowest); power <= Highest; power++)
        {
            Append(svg, $"<line x1=\"{Left}\" x2=\"{Right}\" y1=\"{Y(Math.Pow(10, power)):0}\" y2=\"{Y(Math.Pow(10, power)):0}\" stroke=\"#9ca3af\" stroke-opacity=\".4\"/>");
            Append(svg, $"<text x=\"{Left - 8}\" y=\"{Y(Math.Pow(10, power)) + 4:0}\" text-anchor=\"end\">{Math.Pow(10, power):N0}</text>");
        }
        foreach (var size in sizes) Append(svg, $"<text x=\"{X(size):0}\" y=\"{Bottom + 22}\" text-anchor=\"middle\">{size:N0}</text>");
        Append(svg, $"<text x=\"{(Left + Right) / 2}\" y=\"{Bottom + 42}\" text-anchor=\"middle\">documents; up: queries per CPU second</text>");
        for (var kind = 0; kind < kinds.Count; kind++) Draw(svg, kind);
        Append(svg, $"<text x=\"{Right + 20}\" y=\"{Top + (24 * (kinds.Count + 1))}\">dashed: Lucene 8.7</text>");
        File.WriteAllText(file, svg.Append("</svg>\n").ToString());
    }

    private void Draw(StringBuilder svg, int kind)
    {
        var (name, speeds) = kinds[kind];
        Line(svg, kind, speeds.Select(speed => speed.Ours), "");
        Line(svg, kind, speeds.Select(speed => speed.Theirs), " stroke-dasharray=\"5 4\"");
        Append(svg, $"<text x=\"{Right + 20}\" y=\"{Top + (24 * kind)}\" fill=\"{Colors[kind]}\">{name}</text>");
    }

    private void Line(StringBuilder svg, int kind, IEnumerable<double> speeds, string dashes) =>
        Append(svg, $"<polyline fill=\"none\" stroke=\"{Colors[kind]}\" stroke-width=\"2\"{dashes} points=\"{string.Join(' ', speeds.Select((speed, i) => string.Create(CultureInfo.InvariantCulture, $"{X(sizes[i]):0},{Y(speed):0}")))}\"/>");

    private double X(double size) => Left + 30 + ((Right - Left - 60) * Math.Log(size / sizes[0]) / Math.Log((double)sizes[^1] / sizes[0]));

    private static double Y(double speed) => Bottom - ((Bottom - Top) * (Math.Log10(speed) - Lowest) / (Highest - Lowest));

    private static void Append(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
