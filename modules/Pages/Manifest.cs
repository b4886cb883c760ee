using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Pages", Name = "Pagina's", Category = "Inhoud", Dependencies = ["Contents", "Lists"],
    Description = "Pagina's van blokken, de startpagina, en blokken die op meer pagina's staan.")]
