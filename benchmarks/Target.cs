namespace Redis.Functional.Benchmarks;

/// <summary>The server under load: where it listens and how to log in.</summary>
public sealed record Target(string Host, int Port, string? User, string? Password, string Url)
{
    /// <summary>The nodes of a cluster with the same keys, <c>host:port</c>, for the sides that run on one; empty: there is none.</summary>
    public IReadOnlyList<string> Cluster { get; init; } = [];

    public static Target Parse(string url)
    {
        var address = new Uri(url);
        if (address.Scheme != "redis") throw new FormatException($"The benchmark speaks plain TCP: redis://host:port, not {address.Scheme}://.");
        var login = address.UserInfo.Split(':', 2);
        var password = login.Length == 2 ? Uri.UnescapeDataString(login[1]) : null;
        var user = login.Length == 2 && login[0].Length > 0 ? Uri.UnescapeDataString(login[0]) : null;
        return new(address.Host, address.Port > 0 ? address.Port : 6379, user, password, url);
    }

    /// <summary>The encrypted port; 0: there is none.</summary>
    public int TlsPort { get; init; }

    /// <summary>The address by TLS.</summary>
    public string TlsUrl => new UriBuilder(Url) { Scheme = "rediss", Port = TlsPort }.Uri.AbsoluteUri;

    /// <summary>The commands a connection starts with; none without a password.</summary>
    public byte[][] Login() => this switch
    {
        { Password: null } => [],
        { User: null } => [RespRequest.Encode("AUTH", Password)],
        _ => [RespRequest.Encode("AUTH", User, Password)],
    };
}
