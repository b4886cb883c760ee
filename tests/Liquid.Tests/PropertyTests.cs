using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace OrchardVrijwilligers.Liquid.Tests;

/// <summary>Laws that hold for all values, checked against .NET or against each other.</summary>
public sealed class PropertyTests
{
    private static readonly Arbitrary<string> Texts = ArbMap.Default.ArbFor<NonNull<string>>().Convert(
        text => new string([.. text.Get.Where(character => !char.IsSurrogate(character))]), text => NonNull<string>.NewNonNull(text));

    private static readonly Arbitrary<string> Small = Gen.Elements('a', 'b', ' ').ArrayOf().Select(letters => new string(letters)).ToArbitrary();

    private static readonly Arbitrary<long[]> Lists = ArbMap.Default.ArbFor<long[]>();

    [Fact]
    public void Text_without_braces_is_printed_as_it_is() =>
        Hold(Texts, text => text.Contains('{') || Page.Render(text) == text);

    [Fact]
    public void Decoding_undoes_encoding() => Hold(Texts, text =>
        Page.RenderWith("{{ t | url_encode | url_decode }}", ("t", text)) == text
        && Page.RenderWith("{{ t | base64_encode | base64_decode }}", ("t", text)) == text
        && Page.RenderWith("{{ t | base64_url_safe_encode | base64_url_safe_decode }}", ("t", text)) == text);

    [Fact]
    public void Output_decodes_to_the_text_that_went_in() => Hold(Texts, text =>
    {
        var html = Page.Render("{{ t }}", new LiquidContext().Set("t", text), options => options.Encode = true);
        return html.IndexOfAny(['<', '>', '"', '\'']) < 0 && System.Net.WebUtility.HtmlDecode(html) == System.Net.WebUtility.HtmlDecode(System.Net.WebUtility.HtmlEncode(text));
    });

    [Fact]
    public void Escaping_once_more_changes_nothing() => Hold(Texts, text =>
        Page.RenderWith("{{ t | escape_once | escape_once }}", ("t", text)) == Page.RenderWith("{{ t | escape_once }}", ("t", text)));

    [Fact]
    public void Joining_undoes_splitting() => Hold(Small, text =>
        Page.RenderWith("{{ t | append: 'x' | split: 'a' | join: 'a' }}", ("t", text)) == text + "x");

    [Fact]
    public void Replacing_agrees_with_dotnet() => Prop.ForAll(Small, Small, Small, (text, part, other) =>
        part.Length == 0 || Page.RenderWith("{{ t | replace: p, o }}", ("t", text), ("p", part), ("o", other)) == text.Replace(part, other)).QuickCheckThrowOnFailure();

    [Fact]
    public void Finding_long_parts_agrees_with_dotnet() => Prop.ForAll(Small, Small, (text, part) =>
    {
        var (whole, repeated) = (string.Concat(Enumerable.Repeat(text, 30)) + part, string.Concat(Enumerable.Repeat(text, 9)) + part);
        var expected = repeated.Length == 0 ? whole : whole.Replace(repeated, "!");
        var last = whole.LastIndexOf(repeated, StringComparison.Ordinal);
        return (repeated.Length == 0 || Page.RenderWith("{{ t | replace: p, '!' }}", ("t", whole), ("p", repeated)) == expected)
            && Page.RenderWith("{{ t | replace_last: p, '!' }}", ("t", whole), ("p", repeated)) == (last < 0 ? whole : whole.Remove(last, repeated.Length).Insert(last, "!"))
            && Page.RenderWith("{% if t contains p %}y{% endif %}", ("t", whole), ("p", repeated)) == (last < 0 ? "" : "y");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Truncated_text_is_no_longer_than_asked() => Prop.ForAll(Texts, Gen.Choose(3, 20).ToArbitrary(), (text, length) =>
        Page.RenderWith("{{ t | truncate: n }}", ("t", text), ("n", length)) is var cut && (cut == text ? text.Length <= length : cut.Length == length && cut.EndsWith("...")))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Sorting_reversing_and_counting_agree_with_dotnet() => Hold(Lists, list =>
        Page.RenderWith("{{ l | sort | join }}", ("l", list)) == string.Join(' ', list.Order())
        && Page.RenderWith("{{ l | reverse | join }}", ("l", list)) == string.Join(' ', list.Reverse())
        && Page.RenderWith("{{ l | uniq | join }}", ("l", list)) == string.Join(' ', list.Distinct())
        && Page.RenderWith("{{ l.size }}", ("l", list)) == $"{list.Length}"
        && Page.RenderWith("{% for i in l reversed %}{{ i }} {% endfor %}", ("l", list)) == string.Concat(list.Reverse().Select(i => $"{i} ")));

    [Fact]
    public void Sorting_keeps_equals_in_their_order() => Hold(Gen.Choose(0, 3).ArrayOf().ToArbitrary(), keys =>
    {
        var items = keys.Select((key, index) => new Dictionary<string, object?> { ["k"] = key, ["i"] = index }).ToArray();
        return Page.RenderWith("{{ l | sort: 'k' | map: 'i' | join }}", ("l", items)) == string.Join(' ', items.OrderBy(item => item["k"]).Select(item => item["i"]));
    });

    [Fact]
    public void Whole_numbers_add_and_multiply_as_they_should() => Prop.ForAll<long, long>((a, b) =>
        Calculated(a, "plus", b) == ((BigInteger)a + b).ToString()
        && Calculated(a, "minus", b) == ((BigInteger)a - b).ToString()
        && (BigInteger.Abs((BigInteger)a * b) > (BigInteger)1e27 || Calculated(a, "times", b) == ((BigInteger)a * b).ToString())).QuickCheckThrowOnFailure();

    [Fact]
    public void Quotient_and_remainder_fit_together() => Prop.ForAll<long, long>((a, b) =>
    {
        if (b == 0)
        {
            return true;
        }

        var (quotient, rest) = (BigInteger.Parse(Calculated(a, "divided_by", b)), BigInteger.Parse(Calculated(a, "modulo", b)));
        return (quotient * b) + rest == a && BigInteger.Abs(rest) < BigInteger.Abs(b) && (rest.IsZero || rest.Sign == Math.Sign(b));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void And_and_or_agree_with_reading_from_the_right() => Hold(
        ArbMap.Default.ArbFor<bool>().Generator.Zip(ArbMap.Default.ArbFor<bool>().Generator).NonEmptyListOf().ToArbitrary(),
        terms =>
        {
            var condition = string.Concat(terms.SkipLast(1).Select(term => $"{term.Item1.ToString().ToLowerInvariant()} {(term.Item2 ? "and" : "or")} "));
            var last = terms[^1].Item1;
            var expected = terms.SkipLast(1).Reverse().Aggregate(last, (right, term) => term.Item2 ? term.Item1 && right : term.Item1 || right);
            return Page.Render($"{{% if {condition}{last.ToString().ToLowerInvariant()} %}}y{{% endif %}}") == (expected ? "y" : "");
        });

    [Fact]
    public void Dates_agree_with_dotnet() => Hold(Gen.Choose(0, 3_000_000).ToArbitrary(), days =>
    {
        var date = new DateTime(1, 1, 1).AddDays(days);
        return Page.RenderWith("{{ d | date: '%F %j %u %G-%V' }}", ("d", date))
            == $"{date:yyyy-MM-dd} {date.DayOfYear:000} {(date.DayOfWeek == 0 ? 7 : (int)date.DayOfWeek)} {System.Globalization.ISOWeek.GetYear(date):0000}-{System.Globalization.ISOWeek.GetWeekOfYear(date):00}";
    });

    private static string Calculated(long a, string filter, long b) => Page.RenderWith($"{{{{ a | {filter}: b }}}}", ("a", a), ("b", b));

    private static void Hold<T>(Arbitrary<T> values, Func<T, bool> holds) => Prop.ForAll(values, holds).QuickCheckThrowOnFailure();
}
