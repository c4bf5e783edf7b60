using System.Text.Encodings.Web;
using System.Text.Unicode;
using CustomerRelations.Web.Access;
using Microsoft.Extensions.WebEncoders;

namespace CustomerRelations.Web.Startup;

/// <summary>Razor Pages as this house writes them.</summary>
public static class PagesStartup
{
    private const string Unreadable = "We couldn’t read this answer. Choose or write it again.";

    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages()
            .AddViewOptions(views => views.HtmlHelperOptions.ClientValidationEnabled = false)
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add<NoSuchAct>();

                // What is needed is said by the validators beside the inputs, in our words.
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                mvc.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, _) => Unreadable);
                mvc.ModelBindingMessageProvider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unreadable);
                mvc.ModelBindingMessageProvider.SetValueMustBeANumberAccessor(_ => Unreadable);
                mvc.ModelBindingMessageProvider.SetUnknownValueIsInvalidAccessor(_ => Unreadable);
            });
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);

        // Names in any script go out as they are written; what is dangerous in HTML is encoded all the same.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
