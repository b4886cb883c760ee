using OrchardVrijwilligers.Platform.Modules;

[assembly: Theme(Id = "Prikbord", Name = "Prikbord", Category = "Thema",
    Description = "Het basisthema: een vriendelijk prikbord, op onderdelen van NL Design System.")]
