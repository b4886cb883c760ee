using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Prikkaart", Name = "Prikkaart", Category = "Voorbeelden", Dependencies = ["Pages"],
    Description = "Een kaartje om op een pagina te prikken: een voorbeeld voor wie een module maakt.")]
