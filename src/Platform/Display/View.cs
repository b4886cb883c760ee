using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using OrchardVrijwilligers.Platform.Display.Models;
using OrchardVrijwilligers.Platform.Localization;

namespace OrchardVrijwilligers.Platform.Display;

/// <summary>
/// The base of every compiled Razor view. It knows no MVC: a view is a plain object that writes to a <see cref="TextWriter"/>,
/// so a tenant needs no MVC services and a page costs one object per view.
/// A view file starts with <c>@inherits View&lt;TModel&gt;</c>.
/// </summary>
public abstract class View
{
    private string attributeSuffix = "";
    private bool attributeIsOpen;

    internal TextWriter Output { get; set; } = TextWriter.Null;

    /// <summary>What the whole page shares: site, request, head and the renderer.</summary>
    public PageContext Page { get; internal set; } = null!;

    public SiteInfo Site => Page.Site;

    public abstract Task ExecuteAsync();

    /// <summary>Renders another view in place, looked up in the theme and then in the modules.</summary>
    protected ValueTask<IHtmlContent> Partial(string name, object? model = null) => NothingAfter(Page.Renderer.WriteAsync(name, model, Page, Output));

    /// <summary>As <see cref="Partial"/>, for a model that many pages share: what the view made of it is remembered.</summary>
    protected ValueTask<IHtmlContent> Kept(string name, object model) => NothingAfter(Page.Renderer.WriteKeptAsync(name, model, Page, Output));

    /// <summary>Renders a shape in place: the tenant's template, the theme's view or the module's view, by its alternates.</summary>
    protected ValueTask<IHtmlContent> Display(Shape? shape) => NothingAfter(shape is null ? ValueTask.CompletedTask : Page.Renderer.WriteAsync(shape, Page, Output));

    // What Razor writes in the place of a call that has written already.
    private static ValueTask<IHtmlContent> NothingAfter(ValueTask writing)
    {
        return writing.IsCompletedSuccessfully ? new(HtmlString.Empty) : WaitAsync(writing);

        static async ValueTask<IHtmlContent> WaitAsync(ValueTask writing)
        {
            await writing;
            return HtmlString.Empty;
        }
    }

    /// <summary>The address of a path of this tenant ("/boeken"), with the tenant's prefix when it has one. Other addresses are left alone.</summary>
    protected string Href(string path) => Page.Href(path);

    /// <summary>Text that somebody wrote, such as a paragraph of an article.</summary>
    protected IHtmlContent Prose(IHtmlContent html) => Page.Prose(html);

    /// <summary>The interface text in the reader's language; the Dutch text is the key. {0}, {1} are filled with <paramref name="values"/>.</summary>
    protected string T(string text) => Page.T(text);

    /// <inheritdoc cref="T(string)"/>
    protected string T(string text, params ReadOnlySpan<object?> values) => Page.T(text, values);

    /// <summary>An interface text with a number: for 1, and for other numbers; {0} is the number.</summary>
    protected string Plural(long count, string one, string many, params object?[] values) => Page.Plural(count, one, many, values);

    /// <summary>Writes a passage of the tenant, in the reader's language where it is translated; else marked as what it is.</summary>
    protected IHtmlContent Own(string text) => Site.Texts.Has(text) ? Written(T(text), "") : Written(text, Page.Written);

    /// <summary>Writes what somebody wrote, marked with its language when that is not the reader's (WCAG 2.2, 3.1.2).</summary>
    protected IHtmlContent Written(string text, string language)
    {
        if (text.Length == 0) return HtmlString.Empty;
        var marked = In(language);
        if (marked != HtmlString.Empty)
        {
            Output.Write("<span");
            Write(marked);
            Output.Write('>');
        }
        Html.Encode(Output, text);
        if (marked != HtmlString.Empty) Output.Write("</span>");
        return HtmlString.Empty;
    }

    /// <summary>Writes words beside each other, each marked with its language when that is not the reader's.</summary>
    protected IHtmlContent Written(IEnumerable<Wording> words)
    {
        var between = "";
        foreach (var word in words)
        {
            Output.Write(between);
            Written(word.Text, word.Language);
            between = ", ";
        }
        return HtmlString.Empty;
    }

    /// <summary>Writes the text of a fact, marked with its language when that is not the reader's.</summary>
    protected IHtmlContent Written(Fact fact) => fact.Words is { } words ? Written(words) : Written(fact.Text, fact.Language ?? "");

    /// <summary>The attributes of an element with text in a language; nothing when it is the reader's.</summary>
    protected IHtmlContent In(string language) => language.Length == 0 || language == Site.Culture ? HtmlString.Empty
        : new HtmlString($" lang=\"{Html.Encode(language)}\" dir=\"{Language.DirectionOf(CultureInfo.GetCultureInfo(language))}\"");

    /// <summary>A decorative icon of the theme's sprite. Always next to words.</summary>
    protected IHtmlContent Icon(string? name) => Page.Icon(name);

    protected void WriteLiteral(string? text) => Output.Write(text);

    /// <summary>The HTML of a view as the bytes that go over the wire; the compiler of .NET SDK 10.0.400 and later looks for this method (dotnet/razor, pull request 12848).</summary>
    protected void WriteLiteral(ReadOnlySpan<byte> utf8)
    {
        if (Output is HtmlBuffer buffer) buffer.Write(utf8);
        else Output.Write(Encoding.UTF8.GetString(utf8));
    }

    protected void WriteLiteral(object? value) => Output.Write(value);

    protected void Write(object? value)
    {
        switch (value)
        {
            case null: break;
            case IHtmlContent html: html.WriteTo(Output, HtmlEncoder.Default); break;
            case string text: Html.Encode(Output, text); break;
            case IFormattable number: Html.Encode(Output, number.ToString(null, CultureInfo.CurrentCulture)); break;
            default: Html.Encode(Output, value.ToString()); break;
        }
    }

    protected void Write(string? text) => Html.Encode(Output, text);

    protected void Write(int number) => Output.Write(number);

    // Attributes as the Razor compiler calls them: null and false leave the attribute out, true writes its name.
    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int count)
    {
        (attributePrefix, attributeSuffix, attributeName, attributeCount) = (prefix, suffix, name, count);
        attributeIsOpen = count != 1;
        if (attributeIsOpen) Output.Write(prefix);
    }

    private string attributePrefix = "";
    private string attributeName = "";
    private int attributeCount;

    protected void WriteAttributeValue(string prefix, int prefixOffset, object? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (attributeCount == 1 && value is null or false) return;
        if (value is null) return;
        if (!attributeIsOpen)
        {
            Output.Write(attributePrefix);
            attributeIsOpen = true;
        }
        Output.Write(prefix);
        if (value is true && attributeCount == 1) Output.Write(attributeName);
        else if (isLiteral) Output.Write(value);
        else Write(value);
    }

    protected void EndWriteAttribute()
    {
        if (attributeIsOpen) Output.Write(attributeSuffix);
        attributeIsOpen = false;
    }
}

/// <inheritdoc cref="View"/>
public abstract class View<TModel> : View, IModelView
{
    public TModel Model { get; private set; } = default!;

    void IModelView.SetModel(object? model) => Model = (TModel)model!;
}

internal interface IModelView
{
    void SetModel(object? model);
}
