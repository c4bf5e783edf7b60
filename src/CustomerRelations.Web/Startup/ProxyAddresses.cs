using System.Net;
using Network = System.Net.IPNetwork;

namespace CustomerRelations.Web.Startup;

/// <summary>The proxies whose forwarded headers are believed beside this machine's own: <c>Proxy:Addresses</c>.</summary>
internal sealed class ProxyAddresses
{
    private readonly List<IPAddress> machines = [];
    private readonly List<Network> networks = [];

    /// <exception cref="CannotOpenException">An entry is neither an address nor a network.</exception>
    public static ProxyAddresses Of(IConfiguration configuration)
    {
        var proxies = new ProxyAddresses();
        foreach (var written in (configuration.GetSection("Proxy:Addresses").Get<string[]>() ?? []).Where(entry => entry.Length > 0))
        {
            if (IPAddress.TryParse(written, out var machine))
            {
                proxies.machines.Add(machine);
            }
            else if (Network.TryParse(written, out var network))
            {
                proxies.networks.Add(network);
            }
            else
            {
                throw new CannotOpenException($"Proxy:Addresses holds \"{written}\". Write an address such as 10.0.0.7, or a network such as 172.16.0.0/12.");
            }
        }

        return proxies;
    }

    public void Trust(ForwardedHeadersOptions headers)
    {
        machines.ForEach(headers.KnownProxies.Add);
        networks.ForEach(headers.KnownIPNetworks.Add);
    }
}
