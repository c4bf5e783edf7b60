using CustomerRelations.Office.Staffing;

namespace CustomerRelations.Web.Pages.Admin.Staff;

/// <summary>A one-time link as it is given to a colleague.</summary>
public static class LinkAddress
{
    /// <summary>
    /// Absolute, below <c>PublicBaseUrl</c>; without that setting below the address the admin is using, which <c>AllowedHosts</c> has checked.
    /// </summary>
    public static string Of(OneTimeLink link, HttpRequest request)
    {
        var office = request.HttpContext.RequestServices.GetRequiredService<IConfiguration>()["PublicBaseUrl"];
        var root = string.IsNullOrWhiteSpace(office) ? $"{request.Scheme}://{request.Host}{request.PathBase}" : office.TrimEnd('/');
        return root + link.Address;
    }
}
