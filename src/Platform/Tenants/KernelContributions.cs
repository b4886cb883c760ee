using OrchardVrijwilligers.Platform.Actions;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Content.Actions;
using OrchardVrijwilligers.Platform.Content.Parts;
using OrchardVrijwilligers.Platform.Content.Postcodes;
using OrchardVrijwilligers.Platform.Jobs;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Modules;
using OrchardVrijwilligers.Platform.Recipes;
using OrchardVrijwilligers.Platform.Recipes.Actions;
using OrchardVrijwilligers.Platform.Recipes.Bases;
using OrchardVrijwilligers.Platform.Recipes.Steps;

namespace OrchardVrijwilligers.Platform.Tenants;

/// <summary>What every tenant has, declared in the same words as a module's.</summary>
internal static class KernelContributions
{
    public static Contributions Create()
    {
        var contributions = new Contributions("Platform");
        new ModuleBuilder(contributions)
            .Document<TenantFeatures>("tenant-features", features => features.Id)
            .Document<SiteSettings>("site-settings", settings => settings.Id)
            .Document<ContentDefinitionRecord>("content-definitions", definitions => definitions.Id)
            .Document<PostcodeTable>("postcode-table", table => table.Id)
            .Document<ContentItem>("content", item => item.ContentItemVersionId)
            .Document<RouteClaim>(RouteClaim.Kind, claim => claim.Id)
            .Document<ContentClaim>(ContentClaim.Kind, claim => claim.Name)
            .Document<RoleRecord>("role", role => role.Id)
            .Document<LayersRecord>("layers", layers => layers.Id)
            .Document<TranslationsRecord>(TranslationsRecord.Kind, record => record.Id)
            .Document<TemplatesRecord>("templates", templates => templates.Id)
            .Document<RecipeMemory>("recipe-memory", memory => memory.Id)
            .Document<BaseRecord>("recipe-base", record => record.Id)
            .Document<KeptStep>("recipe-kept", kept => kept.Id)
            .Document<AuditEntry>("audit", entry => entry.Id)
            .Document<ScheduledJob>(ScheduledJob.Kind, job => job.Id)
            .Document<Security.StoredKey>("data-protection-key", key => key.Id)
            .Index<ContentItem, ContentItemIndex>("content-item", ContentItemIndex.Map)
            .Index<ContentItem, AutorouteIndex>("autoroute", AutorouteIndex.Map)
            .Index<ContentItem, AliasIndex>("alias", AliasIndex.Map)
            .Index<ContentItem, LocalizedContentIndex>("localized-content", LocalizedContentIndex.Map)
            .Index<RouteClaim, RouteClaimIndex>(RouteClaim.Kind, RouteClaimIndex.Map)
            .Index<ScheduledJob, ScheduledJobIndex>("scheduled-job", ScheduledJobIndex.Map)
            .Part<TitlePartType>().Part<AutoroutePartType>().Part<AliasPartType>().Part<LocalizationPartType>()
            .Action<SaveContent>().Action<PublishContent>().Action<UnpublishContent>().Action<DeleteContent>().Action<ImportContent>().Action<BringUpContent>()
            .Action<ImportPostcodes>()
            .Action<ChangeDefinitions>().Action<ChangeSettings>().Action<ChangeFeatures>()
            .Action<ChangeRoles>().Action<ChangeLayers>().Action<ChangeTemplates>().Action<ChangeTranslations>().Action<RememberRecipe>().Action<KeepStep>().Action<RememberBase>()
            .Action<RemoveDefinitions>().Action<RemoveSettings>().Action<RemoveRoles>().Action<RemoveLayers>().Action<DropKeptSteps>()
            .Action<Security.StoreKey>().Action<FinishJob>().Action<PostponeJob>()
            .Job<BringUpContentJob>()
            .RecipeStep<FeatureStep>().RecipeStep<ThemesStep>().RecipeStep<SettingsStep>().RecipeStep<ContentDefinitionStep>().RecipeStep<ContentStep>()
            .RecipeStep<RolesStep>().RecipeStep<LayersStep>().RecipeStep<TemplatesStep>().RecipeStep<TranslationsStep>().RecipeStep<BaseStep>()
            .Settings<LookSettings>().Settings<ContactSettings>().Settings<LocalizationSettings>().Settings<PostalCodeSettings>()
            .Permissions([.. ContentPermissions.All, ChangeRoles.Needs, ChangeLayers.Needs, ChangeTemplates.Needs, ChangeTranslations.Needs, Security.StoreKey.Needs, FinishJob.Needs]);
        return contributions;
    }
}
