namespace OrchardVrijwilligers.Browser.Tests;

/// <summary>Rows F1, F2 and F5 on every form that a page shows.</summary>
public sealed class FormTests(Hilversum hilversum)
{
    [Theory, Trait("Speed", "Slow")]
    [MemberData(nameof(PageTypes.Each), MemberType = typeof(PageTypes))]
    public async Task Every_field_has_a_label_and_leaves_checking_to_the_server(string path)
    {
        await using var visit = await hilversum.OpenAsync(path, script: false);

        var faults = await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('input:not([type=hidden]):not([type=submit]), select, textarea')].flatMap(e => {
              const faults = [];
              const labels = [...(e.labels ?? [])];
              if (labels.length === 0 || labels.every(label => label.textContent.trim() === '')) faults.push('has no label');
              if (labels.some(label => label.querySelector('a, button'))) faults.push('has a link in its label');
              if (e.required) faults.push('is required in HTML');
              if (e.placeholder) faults.push('has a placeholder');
              if (e.maxLength > -1) faults.push('cuts off what somebody types');
              if (e.tabIndex > 0) faults.push('jumps the queue');
              for (const id of (e.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id)) if (!document.getElementById(id)) faults.push(`is described by ${id}, which is not there`);
              const form = e.form;
              if (form && form.method === 'post' && !form.noValidate) faults.push('stands in a form that the browser checks');
              return faults.map(fault => `${e.outerHTML.slice(0, 90)} ${fault}`);
            }).concat([...document.querySelectorAll('button[disabled]')].map(e => `${e.outerHTML.slice(0, 90)} cannot be pressed`))
            """);

        Assert.Empty(faults);
    }
}
