using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Notices", Name = "Meldingen", Category = "Beheer", Dependencies = ["Admin"],
    Description = "Bezoekers melden wat er niet klopt; de redactie handelt het af.")]
