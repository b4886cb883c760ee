using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "OpenData", Name = "Open data", Category = "Inhoud", Dependencies = ["Lists"],
    Description = "De openbare inhoud als open data, in de woorden van de open standaard voor vrijwilligerswerk.")]
