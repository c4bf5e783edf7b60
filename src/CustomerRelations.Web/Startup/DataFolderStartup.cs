namespace CustomerRelations.Web.Startup;

/// <summary>Finds the data folder: <c>Data:Folder</c>, relative to the application, <c>data</c> unless said otherwise.</summary>
public static class DataFolderStartup
{
    public static void AddDataFolder(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(Find(builder));

    internal static DataFolder Find(WebApplicationBuilder builder) =>
        new(Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["Data:Folder"] ?? "data"));
}
