using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CustomerRelations.Tests.Cycle.FollowUp.Messages;

/// <summary>A small mail server on this machine: speaks SMTP over a socket, keeps what it takes, and can be closed for a while.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly ConcurrentQueue<string> taken = new();
    private TcpListener? door;

    public MailServer() => Open();

    public int Port { get; private set; }

    /// <value>Every message it took, head and body, in the order they came.</value>
    public IReadOnlyCollection<string> Taken => taken;

    /// <value>The Message-ID of each, in the order they came.</value>
    public IEnumerable<string> Ids => Taken.Select(mail => Head(mail, "Message-ID"));

    /// <summary>One line of a message's head, unfolded; empty when it is not there.</summary>
    public static string Head(string mail, string name)
    {
        var head = mail.Split("\r\n\r\n")[0].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal);
        return head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)) is { } line ? line[(name.Length + 1)..].Trim() : "";
    }

    /// <summary>The parts of a message as people read them: the plain text, then the HTML.</summary>
    public static (string Text, string Html) Body(string mail)
    {
        var parts = mail.Split("Content-Transfer-Encoding: base64\r\n\r\n").Skip(1).Select(part => part.Split("\r\n--")[0].Replace("\r\n", "", StringComparison.Ordinal))
            .Select(part => Encoding.UTF8.GetString(Convert.FromBase64String(part))).ToList();
        return (parts[0], parts[1]);
    }

    public void Open()
    {
        door = new TcpListener(IPAddress.Loopback, Port);
        door.Start();
        Port = ((IPEndPoint)door.LocalEndpoint).Port;
        _ = ReceiveAsync(door);
    }

    public void Close() => door?.Stop();

    public void Dispose() => Close();

    private async Task ReceiveAsync(TcpListener at)
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await at.AcceptTcpClientAsync());
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // It is closed.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            await using var line = client.GetStream();
            using var reader = new StreamReader(line, Encoding.ASCII);
            await using var writer = new StreamWriter(line, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 here ESMTP");
            while (await reader.ReadLineAsync() is { } said)
            {
                await writer.WriteLineAsync(await AnswerAsync(said.ToUpperInvariant(), reader, writer));
            }
        }
    }

    private async Task<string> AnswerAsync(string said, StreamReader reader, StreamWriter writer)
    {
        if (said.StartsWith("RCPT", StringComparison.Ordinal) && said.Contains("<NOBODY@", StringComparison.Ordinal))
        {
            return "550 5.1.1 nobody of that name lives here";
        }

        if (!said.StartsWith("DATA", StringComparison.Ordinal))
        {
            return said.StartsWith("QUIT", StringComparison.Ordinal) ? "221 bye" : "250 ok";
        }

        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            mail.Append(CultureInfo.InvariantCulture, $"{(line.StartsWith('.') ? line[1..] : line)}\r\n");
        }

        taken.Enqueue(mail.ToString());
        return "250 taken";
    }
}
