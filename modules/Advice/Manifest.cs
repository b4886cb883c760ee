using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Advice", Name = "Regels en beslishulp", Category = "Inhoud", Dependencies = ["Contents", "Pages"],
    Description = "Regeltabellen met jaar en bron, en een blok dat na een paar vragen zegt wat mag. Vragen, regels en uitkomsten zijn inhoud.")]
