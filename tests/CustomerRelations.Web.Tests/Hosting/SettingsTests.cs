using CustomerRelations.Web.Access;
using CustomerRelations.Web.Startup;
using Microsoft.AspNetCore.Builder;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>A setting that cannot work ends the start with one sentence that names it.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("AllowedHosts", "*")]
    [InlineData("AllowedHosts", "")]
    [InlineData("AllowedHosts", ";")]
    [InlineData("AllowedHosts", "desk.example.org;0.0.0.0")]
    [InlineData("AllowedHosts", "[::]")]
    [InlineData("AllowedHosts", "desk.example.org; *")]
    [InlineData("AllowedHosts", null)]
    [InlineData("Proxy:Addresses:0", "the proxy")]
    [InlineData("Proxy:Addresses:0", "172.16.0.0/99")]
    public void Safety(string key, string? value) => Refusal(key, value, builder => builder.AddSafety()).ShouldContain(key.Replace(":0", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:MaxBatchSize", "many")]
    [InlineData("Database:MaxBatchSize", "0")]
    [InlineData("ConnectionStrings:Crm", "Datasource of mine=x")]
    public void The_database(string key, string value) => Refusal(key, value, builder => builder.AddDatabase()).ShouldContain(key);

    [Theory]
    [InlineData("Postgres")]
    [InlineData("SqlServer")]
    public void The_words_of_a_server_s_connection_string(string provider) => Refusal("ConnectionStrings:Crm", "Hostess=x", builder =>
    {
        builder.Configuration["Database:Provider"] = provider;
        builder.AddDatabase();
    }).ShouldContain("ConnectionStrings:Crm");

    [Theory]
    [InlineData("often")]
    [InlineData("0")]
    [InlineData("-1")]
    public void How_often_one_may_try(string value) =>
        Refusal("Access:SignInsPerMinute", value, builder => builder.Services.AddSignInLimit(builder.Configuration)).ShouldContain("Access:SignInsPerMinute");

    [Theory]
    [InlineData("PublicBaseUrl", "desk.example.org", "PublicBaseUrl")]
    [InlineData("Mail:From", "two@mail.example, lines@mail.example", "Mail:From")]
    [InlineData("Mail:Smtp:Host", "mail.example", "Mail:From")]
    [InlineData("Mail:Smtp:User", "desk", "Host")]
    [InlineData("Mail:Smtp:User", "desk", "password", "mail.example")]
    [InlineData("Mail:Smtp:Port", "smtp", "Mail:Smtp:Port", "mail.example")]
    [InlineData("Mail:Smtp:StartTls", "perhaps", "Mail:Smtp:StartTls", "mail.example")]
    public void How_mail_leaves(string key, string value, string names, string? host = null) => Refusal(key, value, builder =>
    {
        if (host is not null)
        {
            (builder.Configuration["Mail:Smtp:Host"], builder.Configuration["Mail:From"]) = (host, "desk@mail.example");
        }

        builder.AddMail();
    }).ShouldContain(names);

    [Fact]
    public void A_password_that_everybody_could_read() => Refusal("Mail:Smtp:StartTls", "false", builder =>
    {
        (builder.Configuration["Mail:Smtp:Host"], builder.Configuration["Mail:From"]) = ("mail.example", "desk@mail.example");
        (builder.Configuration["Mail:Smtp:User"], builder.Configuration["Mail:Smtp:Password"]) = ("desk", "secret");
        builder.AddMail();
    }).ShouldContain("StartTls");

    [Fact]
    public void A_data_folder_that_is_a_file()
    {
        var file = Path.GetTempFileName();
        Refusal("Data:Folder", file, builder => builder.AddDataFolder()).ShouldContain("Data:Folder");
        File.Delete(file);
    }

    [Fact]
    public void Settings_that_work_say_nothing()
    {
        var builder = Builder();
        builder.Configuration["AllowedHosts"] = "desk.example.org;localhost";
        builder.Configuration["Proxy:Addresses:0"] = "172.16.0.0/12";
        builder.Configuration["Proxy:Addresses:1"] = "10.0.0.7";
        builder.Configuration["Access:SignInsPerMinute"] = "5";
        builder.AddSafety();
        builder.Services.AddSignInLimit(builder.Configuration);
    }

    private static string Refusal(string key, string? value, Action<WebApplicationBuilder> add)
    {
        var builder = Builder();
        builder.Configuration["AllowedHosts"] = "desk.example.org";
        builder.Configuration[key] = value;
        return Should.Throw<CannotOpenException>(() => add(builder)).Message;
    }

    private static WebApplicationBuilder Builder() => WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
}
