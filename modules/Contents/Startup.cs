using OrchardVrijwilligers.Modules.Contents.Endpoints;
using OrchardVrijwilligers.Modules.Contents.Fields;
using OrchardVrijwilligers.Modules.Contents.Parts;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Contents;

public sealed class Startup : StartupBase
{
    public override void Configure(ModuleBuilder module) => module
        .Field<TextFieldType>().Field<MultiTextFieldType>().Field<HtmlFieldType>().Field<MarkdownFieldType>()
        .Field<BooleanFieldType>().Field<NumericFieldType>()
        .Field<DateFieldType>().Field<DateTimeFieldType>().Field<TimeFieldType>()
        .Field<RecurrenceFieldType>().Field<LinkFieldType>().Field<VideoFieldType>().Field<ContentPickerFieldType>().Field<AddressFieldType>()
        .Part<HtmlBodyPartType>().Part<MarkdownBodyPartType>().Part<LiquidPartType>()
        .Part<PublishLaterPartType>().Part<ArchiveLaterPartType>()
        .Job<PublishLaterJob>().Job<ArchiveLaterJob>()
        .OneLanguage("/look")
        .Endpoints(LookEndpoints.Map);
}
