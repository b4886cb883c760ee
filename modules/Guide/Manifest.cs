using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Guide", Name = "Keuzehulp", Category = "Inhoud", Dependencies = ["Lists", "Pages"],
    Description = "Een blok dat vraag voor vraag naar iets passends leidt. De vragen en antwoorden zijn inhoud.")]
