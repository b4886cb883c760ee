using OrchardVrijwilligers.Platform.Recipes.Bases;

namespace OrchardVrijwilligers.Platform.Recipes.Plans;

/// <summary>A plan as lines for a terminal.</summary>
public static class PlanText
{
    public static IEnumerable<string> Of(RecipeReport report)
    {
        foreach (var step in report.Plan)
        {
            yield return $"{step.Number}. {step.Name} ({Path.GetFileName(step.File)}, line {step.Line})";
            foreach (var line in step.Things.SelectMany(Lines).Concat(step.Conflicts.Select(Line)).Concat(step.Kept.Select(thing => $"= {thing}")).Concat(step.Unknown.Select(problem => $"? {problem}"))) yield return "   " + line;
            if (step.Left.Count > 0) yield return $"   = {step.Left.Count} left as {(step.Left.Count == 1 ? "it is" : "they are")}: {Shown(step.Left)}";
        }
        foreach (var problem in report.Missing) yield return $"x {problem}";
        var (things, conflicts, unknown) = (report.Plan.Sum(step => step.Things.Count), report.Plan.Sum(step => step.Conflicts.Count), report.Plan.Sum(step => step.Unknown.Count));
        yield return $"{Counted(things, "change")}, {Counted(conflicts, "conflict")}, {unknown} not understood and kept{(report.Missing.Count > 0 ? $", {report.Missing.Count} missing beside the recipe: it cannot run without them" : "")}";
    }

    private static IEnumerable<string> Lines(PlannedThing thing)
    {
        yield return $"{Sign(thing.Sign)} {thing.Kind} {thing.Name}";
        foreach (var change in thing.Properties) yield return $"    {Line(change)}";
    }

    private static string Line(PropertyChange change) => (change.Old, change.New) switch
    {
        (null, _) => $"+ {change.Path}: {change.New}",
        (_, null) => $"- {change.Path}: {change.Old}",
        _ => $"{change.Path}: {change.Old} -> {change.New}",
    };

    private static string Line(BaseConflict conflict) => $"! {conflict} {conflict.Choice switch { BaseChoice.Own => "Blijft.", BaseChoice.Base => "De basis komt ervoor in de plaats.", _ => "Kies met --keep of --take." }}";

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private static char Sign(PlannedSign sign) => sign switch { PlannedSign.Added => '+', PlannedSign.Removed => '-', _ => '~' };

    private static string Shown(IReadOnlyList<string> names) => names.Count <= 5 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(5))} and {names.Count - 5} more";
}
