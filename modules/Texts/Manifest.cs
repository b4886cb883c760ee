using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Texts", Name = "Teksten", Category = "Beheer", Dependencies = ["Admin"],
    Description = "De pagina in het beheer waar je elke tekst van de website verandert en vertaalt.")]
