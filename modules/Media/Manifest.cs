using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Media", Name = "Media", Category = "Beheer", Dependencies = ["Contents"],
    Description = "Afbeeldingen en bestanden, en het veld om ze te kiezen.")]
