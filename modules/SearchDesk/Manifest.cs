using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "SearchDesk", Name = "Zoekbeheer", Category = "Zoeken", Dependencies = ["Admin", "Search"],
    Description = "De pagina in het beheer waar je woorden voor hetzelfde opgeeft en ziet waarom iets wordt gevonden.")]
