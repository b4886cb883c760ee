using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Statement", Name = "Toegankelijkheidsverklaring", Category = "Beheer",
    Description = "De verklaring op /toegankelijkheid; de status volgt uit de onderzoeken die erin staan.")]
