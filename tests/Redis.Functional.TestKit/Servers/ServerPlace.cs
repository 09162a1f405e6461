namespace Redis.Functional.TestKit;

/// <summary>Where one server lives.</summary>
internal sealed record ServerPlace(string Folder, int Port, int TlsPort, bool InContainer)
{
    public string SocketPath => Path.Combine(Folder, "redis.sock");
}
