using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Contents", Name = "Inhoud", Category = "Inhoud",
    Description = "Velden en onderdelen van inhoud, en de pagina van een item.")]
