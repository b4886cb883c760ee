namespace OrchardVrijwilligers.Platform.Recipes.Orchard;

/// <summary>The activities of Orchard Core 4.0's workflows, and in which language their expressions are.</summary>
internal static class OrchardActivities
{
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "AddModelValidationErrorTask", "AssignUserRoleTask", "BindModelStateTask", "CommitTransactionTask", "ContentCreatedEvent", "ContentDeletedEvent",
        "ContentDraftSavedEvent", "ContentPublishedEvent", "ContentUnpublishedEvent", "ContentUpdatedEvent", "ContentVersionedEvent", "CorrelateTask",
        "CreateContentTask", "CreateTenantTask", "DeleteContentTask", "DisableTenantTask", "EmailTask", "EnableTenantTask", "ForEachTask", "ForLoopTask", "ForkTask",
        "GetUsersByRoleTask", "HttpRedirectTask", "HttpRedirectToFormLocationTask", "HttpRequestEvent", "HttpRequestFilterEvent", "HttpRequestTask",
        "HttpResponseTask", "IfElseTask", "JoinTask", "LiquidTask", "LogTask", "NotifyContentOwnerTask", "NotifyTask", "NotifyUserTask", "PublishContentTask",
        "RegisterUserTask", "RetrieveContentTask", "ScriptTask", "SetOutputTask", "SetPropertyTask", "SetupTenantTask", "SignalEvent", "SmsTask", "TimerEvent",
        "UnassignUserRoleTask", "UnpublishContentTask", "UpdateContentTask", "UserConfirmedEvent", "UserCreatedEvent", "UserDeletedEvent", "UserDisabledEvent",
        "UserEnabledEvent", "UserLoggedInEvent", "UserTaskEvent", "UserUpdatedEvent", "ValidateAntiforgeryTokenTask", "ValidateFormFieldTask", "ValidateFormTask",
        "ValidateReCaptchaTask", "ValidateUserTask", "WhileLoopTask", "WorkflowFaultEvent",
    };

    // Where an activity takes either language, what is Liquid has a property of its own: LiquidCondition beside Condition.
    private static readonly HashSet<string> Scripts = new(StringComparer.Ordinal) { "Condition", "Content", "Enumerable", "ErrorFilter", "From", "Script", "Step", "To", "User", "Value" };

    /// <summary>The expression is JavaScript; otherwise it is Liquid.</summary>
    /// <param name="syntax">The activity's own "Syntax", where it lets its writer choose.</param>
    public static bool IsScript(string activity, string property, string syntax) =>
        Scripts.Contains(property) && !syntax.Equals("Liquid", StringComparison.OrdinalIgnoreCase) && (activity, property) is not ("HttpResponseTask", "Content");
}
