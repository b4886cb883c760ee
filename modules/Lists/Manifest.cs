using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Lists", Name = "Lijsten", Category = "Inhoud", Dependencies = ["Contents", "Search", "Taxonomies"],
    Description = "Voor elk openbaar type: lijst met filters, pagina per item, API, feeds en agenda.")]
