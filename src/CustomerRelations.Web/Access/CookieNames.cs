namespace CustomerRelations.Web.Access;

/// <summary>Names of cookies. Outside Development the <c>__Host-</c> prefix makes browsers insist on a secure, host-only cookie.</summary>
public static class CookieNames
{
    public static string For(string use, IHostEnvironment environment) =>
        environment.IsDevelopment() ? $"cr-{use}" : $"__Host-cr-{use}";
}
