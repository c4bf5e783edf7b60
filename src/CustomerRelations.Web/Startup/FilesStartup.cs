using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Office.Files;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Uploads;

namespace CustomerRelations.Web.Startup;

/// <summary>What comes from outside: where files lie, how they are handed out, how often somebody may send something.</summary>
public static class FilesStartup
{
    private const int UsualPerTenMinutes = 30;

    /// <exception cref="CannotOpenException">The setting is no number.</exception>
    public static void AddFiles(this WebApplicationBuilder builder)
    {
        var most = WholeNumber.Of(builder.Configuration, "Access:FeedbackPerTenMinutes") ?? UsualPerTenMinutes;
        builder.Services
            .AddSingleton(new FileRoom(DataFolderStartup.Find(builder).Below("attachments")))
            .AddSingleton(services => new OutsideLimit(services.GetRequiredService<TimeProvider>(), most))
            .AddSingleton<FeedbackSeal>()
            .AddScoped<FormWithFiles>();
    }

    public static void MapFiles(this WebApplication app)
    {
        app.MapMethods("/complaints/{reference}/files/{id:guid}", [HttpMethods.Get, HttpMethods.Head], OfComplaintAsync).RequireAuthorization(Policies.Desk);
        app.MapMethods("/feedback/{reference}/files/{id:guid}", [HttpMethods.Get, HttpMethods.Head], OfFeedbackAsync).AllowAnonymous();
    }

    private static async Task<IResult> OfComplaintAsync(HttpContext context, string reference, Guid id, FileCabinet cabinet, CancellationToken cancel) =>
        HandOut(context, await cabinet.FetchAsync(reference, id, cancel));

    private static async Task<IResult> OfFeedbackAsync(HttpContext context, string reference, Guid id, string? key, FeedbackFolder folder, OutsideLimit limit, CancellationToken cancel)
    {
        var file = await folder.FetchAsync(reference, key, id, cancel);
        return file is null && limit.TakeWrongKey(context) is not null ? TypedResults.StatusCode(StatusCodes.Status429TooManyRequests) : HandOut(context, file);
    }

    // Only ever as a download, of the kind its content was found to be; whatever it holds may load and run nothing.
    private static IResult HandOut(HttpContext context, HandedFile? file)
    {
        if (file is null)
        {
            return TypedResults.NotFound();
        }

        SafeHeaders.AllowNothing(context);
        return TypedResults.Stream(file.Content, file.MediaType, file.Name);
    }
}
