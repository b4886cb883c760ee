using System.Globalization;
using OrchardVrijwilligers.Platform.Recipes.Reading;

namespace OrchardVrijwilligers.Platform.Recipes.Expressions;

/// <summary>The functions that expressions can call, all of them.</summary>
internal sealed class RecipeFunctions(ExpressionContext context, Func<string, string> variable)
{
    private sealed record Function(int Fewest, int Most, Func<string[], string> Run);

    /// <summary>Functions that Orchard Core's scripts have and ours do not.</summary>
    private static readonly HashSet<string> Theirs = ["getUrlPrefix", "workflowHttpEventUrlResolve", "createWorkflowToken", "culture", "requestForm", "encodeURI", "encodeURIComponent"];

    private readonly Dictionary<string, Function> _script = new()
    {
        ["uuid"] = new(0, 0, _ => CrockfordId.New()),
        ["variables"] = new(1, 1, a => variable(a[0])),
        ["parameters"] = new(1, 1, a => Parameter(context, a[0])),
        ["configuration"] = new(1, 2, a => Setting(context, a)),
        ["base64"] = new(1, 1, a => Decoding.Base64(a[0])),
        ["html"] = new(1, 1, a => Decoding.Html(a[0])),
        ["gzip"] = new(1, 1, a => Decoding.Gzip(a[0])),
        ["relativeDate"] = new(1, 1, a => RelativeDate(context, a[0])),
        ["relativeDay"] = new(1, 1, a => RelativeDay(context, a[0])),
    };

    private readonly Dictionary<string, Function> _file = new()
    {
        ["text"] = new(1, 1, a => Decoding.Text(Content(context, a[0]), $"The file \"{a[0]}\"")),
        ["base64"] = new(1, 1, a => Convert.ToBase64String(Content(context, a[0]))),
    };

    /// <param name="isFile">The functions of [file:…] instead of those of [js:…].</param>
    /// <exception cref="ExpressionFault">There is no such function with so many arguments.</exception>
    public Func<string[], string> Find(bool isFile, Call call)
    {
        var functions = isFile ? _file : _script;
        if (!functions.TryGetValue(call.Function, out var function)) throw Unknown(call.Function, functions.Keys);
        var count = call.Arguments.Count;
        return count >= function.Fewest && count <= function.Most
            ? function.Run
            : throw new ExpressionFault($"{call.Function}() takes {Counts(function)}, not {count}");
    }

    private static string Parameter(ExpressionContext context, string name) =>
        context.Parameters.TryGetValue(name, out var value) ? value : throw Missing("parameter", name, context.Parameters.Keys);

    private static string Setting(ExpressionContext context, string[] arguments) =>
        context.Configuration.TryGetValue(arguments[0], out var value) ? value
        : arguments.Length == 2 ? arguments[1]
        : throw new ExpressionFault($"The setting \"{arguments[0]}\" cannot be read by recipes and has no default here");

    private static string RelativeDate(ExpressionContext context, string text) => RelativeMoment.Parse(text)
        .Moment(context.SetupMoment, context.TimeZone).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string RelativeDay(ExpressionContext context, string text) => RelativeMoment.Parse(text)
        .Day(context.SetupMoment, context.TimeZone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static byte[] Content(ExpressionContext context, string path)
    {
        if (context.Folder is null) throw new ExpressionFault("This recipe has no folder to read files from");
        var file = context.Folder.Read(path);
        return file.Content ?? throw new ExpressionFault(file.Refusal!, isMissing: file.IsMissing);
    }

    public static ExpressionFault Missing(string kind, string name, IEnumerable<string> known) =>
        new($"There is no {kind} \"{name}\"" + Hint(name, known));

    private static ExpressionFault Unknown(string name, IEnumerable<string> known) =>
        new($"The function \"{name}\" does not exist in recipes, and general scripts do not run" + Hint(name, known), Theirs.Contains(name));

    private static string Hint(string name, IEnumerable<string> known) =>
        NearestName.Of(name, known) is { } near ? $"; did you mean \"{near}\"?" : "";

    private static string Counts(Function function) =>
        function.Fewest == function.Most ? $"{function.Most} argument(s)" : $"{function.Fewest} or {function.Most} arguments";
}
