using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Search", Name = "Zoeken", Category = "Zoeken", Dependencies = ["Contents"],
    Description = "De zoekindex van alle openbare inhoud, en de zoekpagina.")]
