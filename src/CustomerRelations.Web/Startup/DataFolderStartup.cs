namespace CustomerRelations.Web.Startup;

/// <summary>Finds the data folder: <c>Data:Folder</c>, relative to the application, <c>data</c> unless said otherwise.</summary>
public static class DataFolderStartup
{
    /// <summary>Makes the folder before anything is kept in it.</summary>
    /// <exception cref="CannotOpenException">There can be no folder of that name.</exception>
    public static void AddDataFolder(this WebApplicationBuilder builder) => Find(builder);

    internal static DataFolder Find(WebApplicationBuilder builder)
    {
        var name = builder.Configuration["Data:Folder"] ?? "data";
        try
        {
            return new(Path.Combine(builder.Environment.ContentRootPath, name));
        }
        catch (Exception error) when (error is IOException or ArgumentException)
        {
            throw new CannotOpenException($"Data:Folder is \"{name}\", and there can be no folder of that name: {error.Message} Name another one.", error);
        }
    }
}
