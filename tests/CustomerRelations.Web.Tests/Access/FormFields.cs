using System.Reflection;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>The fields that are written into, of every form there is.</summary>
internal static class FormFields
{
    private const int Deepest = 3;

    /// <returns>"TemplateForm.Body": the kind of the form and the field.</returns>
    public static IReadOnlySet<string> All() => typeof(HousePage).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(HousePage)) && !type.IsAbstract)
        .Select(InputOf).OfType<Type>().SelectMany(input => Of(input).Select(name => Said(input, name))).ToHashSet(StringComparer.Ordinal);

    public static string Said(Type input, string name) => $"{input.Name}.{name["Input.".Length..]}";

    /// <returns>The kind of form that the page at a route takes.</returns>
    public static async Task<IReadOnlyDictionary<string, Type>> ByRouteAsync(OfficeHost host)
    {
        var (loader, found) = (host.Services.GetRequiredService<PageLoader>(), new Dictionary<string, Type>(StringComparer.Ordinal));
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page && InputOf((await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).ModelTypeInfo!) is { } input)
            {
                found["/" + endpoint.RoutePattern.RawText!.TrimStart('/')] = input;
            }
        }

        return found;
    }

    /// <returns>The names under which its words are sent; of lines, the first.</returns>
    public static IEnumerable<string> Of(Type input, string name = "Input", int depth = 0) => input
        .GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(field => field.CanWrite && depth < Deepest)
        .SelectMany(field => OfField(field, $"{name}.{field.Name}", depth));

    private static IEnumerable<string> OfField(PropertyInfo field, string name, int depth)
    {
        var type = field.PropertyType;
        if (type == typeof(string))
        {
            return KeptWords.IsWords(name) ? [name] : [];
        }

        var line = type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? type.GetGenericArguments()[^1] : null;
        return line == typeof(string) ? (KeptWords.IsWords(name) ? [$"{name}[0]"] : [])
            : line is { IsClass: true } && line.Assembly == typeof(Entities.Customer).Assembly ? Of(line, $"{name}[0]", depth + 1) : [];
    }

    private static Type? InputOf(Type page) => page.GetProperty("Input")?.PropertyType;
}
