using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Admin", Name = "Beheer", Category = "Beheer", Dependencies = ["Users"],
    Description = "Het beheer op /admin.")]
