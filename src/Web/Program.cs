using OrchardVrijwilligers.Web;

return await CommandLine.RunAsync(args);
