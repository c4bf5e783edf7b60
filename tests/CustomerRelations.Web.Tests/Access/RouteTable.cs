namespace CustomerRelations.Web.Tests.Access;

/// <summary>Every door of the house and who may open it. A new route without its line here fails the build.</summary>
internal static class RouteTable
{
    public static IReadOnlyList<RouteLine> All { get; } =
    [
        new("/", Who.Desk, Shows: 302),
        new("/desk", Who.Desk, Posts: true),
        new("/find", Who.Desk),
        new("/customers", Who.Desk),
        new("/customers/{reference}", Who.Desk),
        new("/customers/{reference}/contact", Who.Desk, Posts: true),
        new("/touchpoints/{reference}", Who.Desk),
        new("/touchpoints/{reference}/correct", Who.Desk, Posts: true),
        new("/account/sign-in", Who.Anybody, Posts: true, Shows: 302, ShowsOutside: 200),
        new("/account/sign-out", Who.Anybody, Posts: true, ShowsOutside: 302),
        new("/account/set-password/{token}", Who.Anybody, Posts: true),
        new("/setup/{token}", Who.Anybody, Posts: true, Shows: 404),
        new("/account/end-session", Who.Desk, Posts: true, Shows: 302),
        new("/account/password", Who.Desk, Posts: true),
        new("/account/profile", Who.Desk, Posts: true),
        new("/account/theme", Who.Desk, Posts: true, Shows: 302),
        new("/admin/branches", Who.Admin, Posts: true),
        new("/admin/branches/{id:guid}", Who.Admin, Posts: true),
        new("/admin/branches/{id:guid}/holidays", Who.Admin, Posts: true),
        new("/admin/branches/{id:guid}/holidays/remove", Who.Admin, Posts: true),
        new("/admin/lists", Who.Admin),
        new("/admin/lists/{list}", Who.Admin, Posts: true),
        new("/admin/lists/{list}/merge", Who.Admin, Posts: true),
        new("/admin/lists/{list}/move", Who.Admin, Posts: true),
        new("/admin/lists/{list}/rename", Who.Admin, Posts: true),
        new("/admin/lists/{list}/restore", Who.Admin, Posts: true),
        new("/admin/lists/{list}/retire", Who.Admin, Posts: true),
        new("/admin/staff", Who.Admin, Posts: true),
        new("/admin/staff/{id:guid}", Who.Admin, Posts: true),
        new("/admin/staff/{id:guid}/disable", Who.Admin, Posts: true),
        new("/admin/staff/{id:guid}/enable", Who.Admin, Posts: true),
        new("/admin/staff/{id:guid}/new-link", Who.Admin, Posts: true),
        new("/admin/teams", Who.Admin, Posts: true),
        new("/admin/teams/{id:guid}", Who.Admin, Posts: true),
        new("/error/{code:int}", Who.Anybody, Shows: 404),
        new("/health/live", Who.Anybody),
        new("/health/ready", Who.Anybody),
    ];
}
