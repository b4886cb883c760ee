using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Taxonomies", Name = "Taxonomieën", Category = "Inhoud", Dependencies = ["Contents"],
    Description = "Begrippen in lijsten en bomen, en het veld om eruit te kiezen.")]
