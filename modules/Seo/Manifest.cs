using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Seo", Name = "Vindbaarheid", Category = "Beheer", Dependencies = ["Lists"],
    Description = "Sitemap, robots.txt, JSON-LD en beschrijvingen.")]
