using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Menus", Name = "Menu's", Category = "Navigatie", Dependencies = ["Contents"],
    Description = "Menu's met hun punten, als inhoud.")]
