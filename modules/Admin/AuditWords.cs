namespace OrchardVrijwilligers.Modules.Admin;

/// <summary>What an action is called in the audit trail; one that is not known here keeps its own name.</summary>
internal static class AuditWords
{
    public static string Of(string action) => action switch
    {
        "OpenSession" => "Aangemeld",
        "EndSession" => "Afgemeld",
        "ChangePassword" => "Wachtwoord veranderd",
        "SaveUser" => "Account opgeslagen",
        "RemoveUser" => "Account verwijderd",
        "InviteAdministrator" => "Link voor de eerste beheerder gemaakt",
        "AcceptInvitation" => "Link voor de eerste beheerder gebruikt",
        "ChangeFeatures" => "Onderdelen omgezet",
        "ChangeSettings" => "Instellingen veranderd",
        "ChangeDefinitions" => "Soorten inhoud veranderd",
        "ChangeRoles" => "Rollen veranderd",
        "ChangeLayers" => "Lagen veranderd",
        "RemoveDefinitions" => "Soorten inhoud of velden weggehaald",
        "RemoveSettings" => "Instellingen weggehaald",
        "RemoveRoles" => "Rollen weggehaald",
        "RemoveLayers" => "Lagen weggehaald",
        "ChangeTranslations" => "Teksten veranderd",
        "ChangeTemplates" => "Sjablonen veranderd",
        "ImportContent" => "Inhoud geladen",
        "SaveContent" => "Inhoud opgeslagen",
        "PublishContent" => "Inhoud gepubliceerd",
        "UnpublishContent" => "Inhoud van de website gehaald",
        "DeleteContent" => "Inhoud verwijderd",
        "RememberRecipe" => "Waarden van een recept onthouden",
        "KeepStep" => "Onbekende stap bewaard",
        "DropKeptSteps" => "Onbekende stap weggehaald",
        "StoreKey" => "Nieuwe sleutel gemaakt",
        "SaveRedirects" => "Omleidingen veranderd",
        "SendNotice" => "Melding gestuurd",
        "HandleNotice" => "Melding afgehandeld of heropend",
        "DeleteNotice" => "Melding gewist",
        "FinishJob" => "Gepland werk gedaan",
        "PostponeJob" => "Gepland werk uitgesteld",
        _ => action,
    };
}
