using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Redirects", Name = "Omleidingen", Category = "Beheer", Dependencies = ["Pages", "Admin"],
    Description = "Oude adressen leiden naar nieuwe, ook die van een vorige website.")]
