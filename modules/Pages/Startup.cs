using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardVrijwilligers.Modules.Pages.Endpoints;
using OrchardVrijwilligers.Modules.Pages.Layers;
using OrchardVrijwilligers.Modules.Pages.Parts;
using OrchardVrijwilligers.Platform.Content;
using OrchardVrijwilligers.Platform.Display;
using OrchardVrijwilligers.Platform.Display.Templates;
using OrchardVrijwilligers.Platform.Localization;
using OrchardVrijwilligers.Platform.Modules;

namespace OrchardVrijwilligers.Modules.Pages;

public sealed class Startup : StartupBase
{
    private const string Widget = "Widget";

    public override void Configure(ModuleBuilder module) => module
        .Part<FlowPartType>().Part<BagPartType>().Part<WidgetsListPartType>()
        .Part<FormPartType>().Part<FormElementPartType>().Part<FormInputElementPartType>().Part<FormElementLabelPartType>().Part<FormElementValidationPartType>()
        .Part<InputPartType>().Part<TextAreaPartType>().Part<SelectPartType>().Part<ButtonPartType>().Part<LabelPartType>()
        .Part<ValidationPartType>().Part<ValidationSummaryPartType>()
        .Part<LayerMetadataType>().Part<FlowMetadataType>().Part<WidgetMetadataType>()
        .Index<ContentItem, LayerWidgetIndex>("layer-widget", LayerWidgetIndex.Map)
        .Services(services => services
            .AddSingleton<WidgetShapes>()
            .AddSingleton<MissingPages>()
            .AddSingleton(BlockTexts.Known)
            .AddSingleton<ITextSource, BlockTexts>()
            .AddSingleton<IContentShapes>(services => services.GetRequiredService<WidgetShapes>())
            .AddSingleton<IFooter, LayerFooter>()
            .AddSingleton(new StandardType("Form", "Formulier", Widget, "TitlePart", "FormElementPart", "FormPart", "FlowPart"))
            .AddSingleton(new StandardType("Input", "Invulvak", Widget, "FormInputElementPart", "FormElementPart", "FormElementLabelPart", "FormElementValidationPart", "InputPart"))
            .AddSingleton(new StandardType("TextArea", "Groot invulvak", Widget, "FormInputElementPart", "FormElementPart", "FormElementLabelPart", "FormElementValidationPart", "TextAreaPart"))
            .AddSingleton(new StandardType("Select", "Keuzelijst in een formulier", Widget, "FormInputElementPart", "FormElementPart", "FormElementLabelPart", "FormElementValidationPart", "SelectPart"))
            .AddSingleton(new StandardType("Button", "Knop", Widget, "FormInputElementPart", "FormElementPart", "ButtonPart"))
            .AddSingleton(new StandardType("Label", "Label", Widget, "TitlePart", "FormElementPart", "LabelPart"))
            .AddSingleton(new StandardType("Validation", "Melding bij een vak", Widget, "ValidationPart"))
            .AddSingleton(new StandardType("ValidationSummary", "Meldingen bij een formulier", Widget, "ValidationSummaryPart")))
        .Pipeline(app => app.UseMiddleware<TidyAddresses>())
        .Endpoints(ContentPageEndpoints.Map);
}
