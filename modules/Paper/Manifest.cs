using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Paper", Name = "Papieren lijst", Category = "Inhoud", Dependencies = ["Lists"],
    Description = "Een lijst om te printen, met korte codes waarmee je op de website verder leest.")]
