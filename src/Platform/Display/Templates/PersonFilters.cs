using System.Security.Claims;
using OrchardVrijwilligers.Liquid;
using OrchardVrijwilligers.Platform.Security;

namespace OrchardVrijwilligers.Platform.Display.Templates;

/// <summary>Orchard Core's filters on whoever looks at the page. Others' accounts are never shown to a template.</summary>
internal static class PersonFilters
{
    public static LiquidOptions AddPersonFilters(this LiquidOptions options) => options
        .Filter("has_permission", (_, arguments, context) => May(context, arguments.Text(0)))
        .Filter("user_has_permission", (_, arguments, context) => May(context, arguments.Text(0)))
        .Filter("is_in_role", (_, arguments, context) => User(context)?.IsInRole(arguments.Text(0)) == true)
        .Filter("has_claim", (_, arguments, context) => User(context)?.HasClaim(arguments.Text(0), arguments.Text(1)) == true)
        .Filter("user_id", (_, _, context) => User(context)?.FindFirstValue(ClaimTypes.NameIdentifier))
        .Filter("user_email", (_, _, context) => User(context)?.FindFirstValue(ClaimTypes.Email))
        .Filter("users_by_id", (_, _, _) => Array.Empty<object?>())
        .Filter("users_by_name", (_, _, _) => Array.Empty<object?>());

    private static ClaimsPrincipal? User(LiquidContext context) => (context.Host as PageContext)?.Http.User;

    private static bool May(LiquidContext context, string permission) =>
        permission.Length > 0 && context.Host is PageContext page && page.Http.Actor().May(new(permission, ""));
}
