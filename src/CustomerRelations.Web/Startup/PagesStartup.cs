using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace CustomerRelations.Web.Startup;

/// <summary>Razor Pages as this house writes them.</summary>
public static class PagesStartup
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages().AddViewOptions(views => views.HtmlHelperOptions.ClientValidationEnabled = false);
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);

        // Names in any script go out as they are written; what is dangerous in HTML is encoded all the same.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
