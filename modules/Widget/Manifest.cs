using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Widget", Name = "Lijst op een andere website", Category = "Inhoud", Dependencies = ["Lists"],
    Description = "Een lijst die een bibliotheek of buurthuis op de eigen website zet, en oEmbed.")]
