using System.Net;
using System.Net.Sockets;
using CustomerRelations.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CustomerRelations.Web.Tests.Hosting;

[Collection(nameof(ConsoleCollection))]
public sealed class HouseTests
{
    [Fact]
    public async Task A_port_that_somebody_else_has_ends_in_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var said = await SaidAsync(async () =>
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
            await builder.Build().RunAsync();
            return 0;
        });

        said.TrimEnd().ShouldEndWith("Name another address in urls, or end the program that has it.");
    }

    private static async Task<string> SaidAsync(Func<Task<int>> program)
    {
        var said = new StringWriter();
        var usual = Console.Error;
        Console.SetError(said);
        try
        {
            (await House.RunAsync(program)).ShouldBe(1);
            return said.ToString();
        }
        finally
        {
            Console.SetError(usual);
        }
    }
}
