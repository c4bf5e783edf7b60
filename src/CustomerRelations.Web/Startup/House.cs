using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Startup;

/// <summary>Starts the program so that a wrong setting ends in one sentence and not in a stack trace.</summary>
public static class House
{
    /// <summary>Where the application's own files are: the current folder if it is that, else the folder of the program.</summary>
    public static string? ContentRoot => File.Exists("appsettings.json") ? null : AppContext.BaseDirectory;

    /// <returns>What the program returned; 1 when it could not open.</returns>
    public static async Task<int> RunAsync(Func<Task<int>> program)
    {
        try
        {
            return await program();
        }
        catch (Exception error) when (SentenceFor(error) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>The address is taken, which is said in one sentence and not logged beside.</summary>
    internal static bool IsAddressTaken(Exception? error) => error is IOException { InnerException: AddressInUseException };

    private static string? SentenceFor(Exception error) => error switch
    {
        CannotOpenException => error.Message,
        _ when IsAddressTaken(error) => $"{error.Message.TrimEnd('.')}. Name another address in urls, or end the program that has it.",
        UnauthorizedAccessException => $"Data:Folder cannot be used: {error.Message}",
        System.Data.Common.DbException or DbUpdateException or Microsoft.EntityFrameworkCore.Storage.RetryLimitExceededException =>
            $"The database cannot be opened: {error.GetBaseException().Message} Look at Database:Provider and ConnectionStrings:Crm.",
        _ => null,
    };
}
