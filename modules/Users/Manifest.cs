using OrchardVrijwilligers.Platform.Modules;

[assembly: Module(Id = "Users", Name = "Gebruikers", Category = "Beheer", Dependencies = ["Contents"],
    Description = "Accounts, inloggen en rollen.")]
